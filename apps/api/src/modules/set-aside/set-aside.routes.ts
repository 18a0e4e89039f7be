import { parseReceiptCode } from '@hailong/schema/receipt-code';
import { mayDecideSetAside } from '@hailong/schema/role';
import { setAsideEndpoints } from '@hailong/schema/set-aside-endpoints';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { receiptBytes } from '../../rating/receipt-bytes.ts';
import { createSetAsideStore } from './set-aside.store.ts';

/** What arrived and was not counted, until an administrator says whose it is: never about one's own roster entry. */
export const setAsideRoutes: FastifyPluginAsyncZod = async (app) => {
  const store = createSetAsideStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const administrators = app.requireMember(mayDecideSetAside);

  app.route({
    ...setAsideEndpoints.setAside,
    preValidation: administrators,
    handler: (request) => store.read(request.membershipHere()),
  });

  app.route({
    ...setAsideEndpoints.decideSetAside,
    preValidation: administrators,
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      const code = parseReceiptCode(request.params.code);
      if (code === null) throw problem('receipt.unknown');
      const which = { receipt: receiptBytes(code), hash: Buffer.from(request.params.hash, 'hex') };
      const { username } = request.signedIn();
      return store.decide({ officeId, officerId, username }, which, request.body);
    },
  });
};
