import { dueEndpoints } from '@hailong/schema/due-endpoints';
import { CALENDAR_MEDIA_TYPE } from '@hailong/schema/media-type';
import { mayReadMonths, mayReview } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { createDueStore } from './due.store.ts';
import { officeCalendar } from './office-calendar.ts';

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

  app.route({
    ...dueEndpoints.calendar,
    preValidation: app.requireMember(mayReadMonths),
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const deadlines = await due.readDeadlines(officeId, new Date());
      return reply
        .type(CALENDAR_MEDIA_TYPE)
        .header('content-disposition', `attachment; filename="${office}.ics"`)
        .send(officeCalendar({ office, ...deadlines }));
    },
  });
};
