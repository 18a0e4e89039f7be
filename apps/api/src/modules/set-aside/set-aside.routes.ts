import { mayDecideSetAside } from '@hailong/schema/role';
import { setAsideEndpoints } from '@hailong/schema/set-aside-endpoints';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { parseAsideKey } from './aside-key.ts';
import { createSetAsideStore } from './set-aside.store.ts';

/** What arrived and was not counted: why, and what an administrator decides. Never about one's own roster entry. */
export const setAsideRoutes: FastifyPluginAsyncZod = async (app) => {
  const store = createSetAsideStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const deciders = app.requireMember(mayDecideSetAside);

  app.route({
    ...setAsideEndpoints.setAsideList,
    preValidation: deciders,
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      return store.read(officeId, request.query.show, officerId);
    },
  });

  app.route({
    ...setAsideEndpoints.decideSetAside,
    preValidation: deciders,
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      const key = parseAsideKey(request.params.key);
      if (key === null) throw problem('set-aside.unknown');
      const { username } = request.signedIn();
      return store.decide({ officeId, officerId, username }, key, request.body);
    },
  });
};
