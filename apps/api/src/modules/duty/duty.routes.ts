import { daySchema } from '@hailong/schema/duty-schedule';
import { endpoints } from '@hailong/schema/endpoints';
import { mayChangeDutyDay, mayPlanDuty } from '@hailong/schema/role';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problem } from '../../problem.ts';
import { createCounterStore, type CounterTrouble } from './counters.store.ts';
import { readWifi } from './guide.store.ts';
import { createDutyStore, readDutyPlan, type DutyTrouble } from './duty.store.ts';

const OFFICER_UNKNOWN = 'Có người trong lịch không còn trong danh sách cán bộ. (Somebody is not on the roster.)';
const NAME_TAKEN = 'Đã có quầy tên này. Hãy chọn tên khác. (A counter has this name. Choose another.)';
const CHANGED = 'Danh sách quầy vừa được sửa ở nơi khác. Hãy tải lại trang. (The counters changed. Reload the page.)';

const writerOf = (request: FastifyRequest) => ({
  officeId: request.membershipHere().officeId,
  actor: request.signedIn().username,
});

const settle = (trouble: DutyTrouble | CounterTrouble | null): void => {
  if (trouble === 'unknown') throw problem('resource.unknown');
  if (trouble === 'in-use') throw problem('counter.in-use');
  if (trouble === 'officer-unknown') throw problem('request.invalid', { detail: OFFICER_UNKNOWN });
  if (trouble === 'name-taken') throw problem('request.invalid', { detail: NAME_TAKEN });
  if (trouble === 'changed') throw problem('request.invalid', { detail: CHANGED });
};

const counterIn = ({ counter }: { readonly counter: string }): string => {
  if (!z.guid().safeParse(counter).success) throw problem('resource.unknown');
  return counter.toLowerCase();
};

export interface DutyRoutesOptions {
  /** Where phones open the pages, without a slash at the end. */
  readonly citizenUrl: () => string;
}

/** Counters, who serves at them, and the guide for those who help people. */
export const dutyRoutes: FastifyPluginAsyncZod<DutyRoutesOptions> = async (app, { citizenUrl }) => {
  const duty = createDutyStore(app.database);
  const counters = createCounterStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const planners = { preValidation: app.requireMember(mayPlanDuty) };
  const tenders = { preValidation: app.requireMember(mayChangeDutyDay) };

  app.route({
    ...endpoints.duty,
    ...tenders,
    handler: (request) => readDutyPlan(app.database, writerOf(request).officeId, new Date()),
  });
  app.route({
    ...endpoints.guide,
    ...tenders,
    handler: async (request) => {
      const { officeId } = writerOf(request);
      const plan = await readDutyPlan(app.database, officeId, new Date());
      return { plan, citizenUrl: citizenUrl(), wifi: await readWifi(app.database, officeId) };
    },
  });
  app.route({
    ...endpoints.changeDutyWeek,
    ...planners,
    handler: async (request, reply) => {
      settle(await duty.setWeek(writerOf(request), counterIn(request.params), request.body));
      return reply.code(204).send();
    },
  });
  app.route({
    ...endpoints.changeDutyDay,
    ...tenders,
    handler: async (request, reply) => {
      const { params, body } = request;
      if (!daySchema.safeParse(params.day).success) throw problem('resource.unknown');
      const where = { counterId: counterIn(params), day: params.day };
      settle(await duty.setDay(writerOf(request), where, body.shifts));
      return reply.code(204).send();
    },
  });
  app.route({
    ...endpoints.addCounter,
    ...planners,
    handler: async (request, reply) => {
      settle(await counters.add(writerOf(request), request.body.name));
      return reply.code(204).send();
    },
  });
  app.route({
    ...endpoints.orderCounters,
    ...planners,
    handler: async (request, reply) => {
      settle(await counters.order(writerOf(request), request.body.counterIds));
      return reply.code(204).send();
    },
  });
  app.route({
    ...endpoints.changeCounter,
    ...planners,
    handler: async (request, reply) => {
      const { name, retired } = request.body;
      const values = { ...(name === undefined ? {} : { name }), ...(retired === undefined ? {} : { retired }) };
      settle(await counters.change(writerOf(request), counterIn(request.params), values));
      return reply.code(204).send();
    },
  });
};
