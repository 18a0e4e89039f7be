import { ownMonthEndpoints } from '@hailong/schema/own-month-endpoints';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { monthInAddress } from '../../month/month-in-address.ts';
import { createOwnMonthStore } from './own-month.store.ts';

/** Officers' own results, whatever their role: only of their own entry, only of closed months. */
export const ownMonthRoutes: FastifyPluginAsyncZod = async (app) => {
  const months = createOwnMonthStore(app.database);
  app.addHook('onRequest', app.guardAdministration);

  app.route({
    ...ownMonthEndpoints.ownMonth,
    preValidation: app.requireMember(() => true),
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      return months.read(officeId, monthInAddress(request.params), officerId);
    },
  });
};
