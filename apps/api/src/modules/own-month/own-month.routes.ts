import { ownMonthEndpoints } from '@hailong/schema/own-month-endpoints';
import { mayReadMonths } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { monthInAddress } from '../../month/month-in-address.ts';
import { createResponseStore } from '../../month/responses.store.ts';
import { problem } from '../../problem.ts';
import { createOwnMonthStore } from './own-month.store.ts';

/** Officers' own results and their response, whatever their role: only of their own entry, only of closed months. */
export const ownMonthRoutes: FastifyPluginAsyncZod = async (app) => {
  const months = createOwnMonthStore(app.database);
  const responses = createResponseStore(app.database);
  app.addHook('onRequest', app.guardAdministration);

  app.route({
    ...ownMonthEndpoints.ownMonth,
    preValidation: app.requireMember(() => true),
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      return months.read(officeId, monthInAddress(request.params), officerId);
    },
  });

  app.route({
    ...ownMonthEndpoints.writeOwnResponse,
    preValidation: app.requireMember(() => true),
    handler: async (request) => {
      const { officeId, officerId } = request.membershipHere();
      const month = monthInAddress(request.params);
      if (officerId === null) throw problem('own.no-entry');
      await responses.write({ officeId, month, officerId, actor: request.signedIn().username }, request.body.text);
      return months.read(officeId, month, officerId);
    },
  });

  app.route({
    ...ownMonthEndpoints.monthResponses,
    preValidation: app.requireMember(mayReadMonths),
    handler: async (request) => {
      const month = monthInAddress(request.params);
      const written = await responses.read(request.membershipHere().officeId, [month]);
      return { month, responses: written };
    },
  });
};
