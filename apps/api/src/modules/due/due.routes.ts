import { dueEndpoints } from '@hailong/schema/due-endpoints';
import { mayReadMonths, mayReview } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { createDueStore } from './due.store.ts';

/** What an office has to do, for those who answer for its months. */
export const dueRoutes: FastifyPluginAsyncZod = async (app) => {
  const due = createDueStore(app.database);
  app.addHook('onRequest', app.guardAdministration);

  app.route({
    ...dueEndpoints.due,
    preValidation: app.requireMember(mayReadMonths),
    handler: (request) => {
      const membership = request.membershipHere();
      const { officeId, officerId } = membership;
      return due.read({ officeId, officerId, reviews: mayReview(membership) }, new Date());
    },
  });
};
