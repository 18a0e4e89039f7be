import { closingEndpoints } from '@hailong/schema/closing-endpoints';
import { mayCloseMonths, mayReadMonths } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { monthInAddress } from '../../month/month-in-address.ts';
import { createClosingPreviewStore } from '../../month/closing-preview.store.ts';
import { readMinimumSample } from '../../month/minimum-sample.store.ts';
import { createRevisionStore } from '../../month/revision.store.ts';
import { problem } from '../../problem.ts';

/** Closing a month, addenda to it, and every revision ever made. */
export const closingRoutes: FastifyPluginAsyncZod = async (app) => {
  const previews = createClosingPreviewStore(app.database);
  const revisions = createRevisionStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const readers = app.requireMember(mayReadMonths);

  app.route({
    ...closingEndpoints.monthClosing,
    preValidation: readers,
    handler: (request) => previews.read(request.membershipHere().officeId, monthInAddress(request.params), new Date()),
  });

  app.route({
    ...closingEndpoints.freezeMonth,
    preValidation: app.requireMember(mayCloseMonths),
    handler: async (request, reply) => {
      const { officeId } = request.membershipHere();
      const month = monthInAddress(request.params);
      await revisions.freeze({ officeId, month, actor: request.signedIn().username, ...request.body });
      return reply.code(201).send(await previews.read(officeId, month, new Date()));
    },
  });

  app.route({
    ...closingEndpoints.monthRevision,
    preValidation: readers,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const { revision } = request.params;
      if (!/^[1-9]\d{0,4}$/.test(revision)) throw problem('month.revision-unknown');
      const month = monthInAddress(request.params);
      const { criteriaSets, ...found } = await revisions.readRevision(officeId, month, Number(revision));
      const minimumSample = await readMinimumSample(app.database, officeId);
      return { ...found, report: { ...found.report, minimumSample, criteriaSets: [...criteriaSets] } };
    },
  });
};
