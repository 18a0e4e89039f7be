import { finishedSet, type CriteriaDraft } from '@hailong/schema/criteria';
import { criteriaFaults } from '@hailong/schema/criteria-faults';
import type { CriteriaSet } from '@hailong/schema/criterion';
import { endpoints } from '@hailong/schema/endpoints';
import { mayManageCriteria } from '@hailong/schema/role';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { createCriteriaStore, type Writer } from './criteria.store.ts';

const UNFINISHED =
  'Bộ tiêu chí còn chỗ chưa hoàn chỉnh nên chưa phát hành được. (The set is not complete yet and cannot be published.)';
const PAST = 'Ngày bắt đầu phải từ hôm nay trở đi. (The first day must be today or later.)';

const writerOf = (request: FastifyRequest): Writer => ({
  officeId: request.membershipHere().officeId,
  actor: request.signedIn().username,
});

const finish = (draft: CriteriaDraft, version: number): CriteriaSet => {
  const set = criteriaFaults(draft).length === 0 ? finishedSet(draft, version) : null;
  if (!set) throw problem('request.invalid', { detail: UNFINISHED });
  return set;
};

/** What citizens are asked: written as a draft, looked at, published for good. */
export const criteriaRoutes: FastifyPluginAsyncZod = async (app) => {
  const criteria = createCriteriaStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const preValidation = app.requireMember(mayManageCriteria);
  // Twenty questions with all their words in two languages.
  const bodyLimit = 512 * 1024;

  app.route({
    ...endpoints.criteria,
    preValidation,
    handler: (request) => criteria.read(request.membershipHere().officeId, new Date()),
  });

  app.route({
    ...endpoints.saveCriteriaDraft,
    preValidation,
    bodyLimit,
    handler: async (request) => {
      const saved = await criteria.saveDraft(writerOf(request), request.body);
      if (!saved) throw problem('criteria.draft-changed');
      return saved;
    },
  });

  app.route({
    ...endpoints.dropCriteriaDraft,
    preValidation,
    handler: async (request, reply) => {
      await criteria.dropDraft(writerOf(request));
      return reply.code(204).send();
    },
  });

  app.route({
    ...endpoints.publishCriteria,
    preValidation,
    handler: async (request, reply) => {
      const outcome = await criteria.publish(writerOf(request), request.body, finish);
      if (outcome === 'changed') throw problem('criteria.draft-changed');
      if (outcome === 'past') throw problem('request.invalid', { detail: PAST });
      return reply.code(201).send(await criteria.read(request.membershipHere().officeId, new Date()));
    },
  });
};
