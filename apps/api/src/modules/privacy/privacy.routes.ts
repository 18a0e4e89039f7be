import { privacyEndpoints } from '@hailong/schema/privacy-endpoints';
import { parseReceiptCode } from '@hailong/schema/receipt-code';
import { mayKeepPrivacy } from '@hailong/schema/role';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { createRetentionStore } from '../../rating/retention.store.ts';
import { createPrivacyStore } from './privacy.store.ts';

const SIX_HOURS = 6 * 60 * 60_000;

/** Citizens' wishes about their own data, with the deadlines of the law, and the erasure of what is too old. */
export const privacyRoutes: FastifyPluginAsyncZod = async (app) => {
  const store = createPrivacyStore(app.database);
  const retention = createRetentionStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const keepers = app.requireMember(mayKeepPrivacy);

  const keeperOf = (request: FastifyRequest) => {
    const { officeId, officerId } = request.membershipHere();
    return { officeId, officerId, username: request.signedIn().username };
  };
  const register = async (officeId: number, months?: number) => {
    const now = new Date();
    return { retention: await retention.preview(officeId, now, months), requests: await store.list(officeId, now) };
  };

  app.route({
    ...privacyEndpoints.privacyRegister,
    preValidation: keepers,
    handler: (request) => register(request.membershipHere().officeId, request.query.months),
  });

  app.route({
    ...privacyEndpoints.registerPrivacyRequest,
    preValidation: keepers,
    handler: async (request) => {
      const code = parseReceiptCode(request.body.receiptCode);
      if (code === null) throw problem('receipt.unknown');
      const keeper = keeperOf(request);
      await store.register(keeper, code, request.body.kind, new Date());
      return register(keeper.officeId);
    },
  });

  app.route({
    ...privacyEndpoints.settlePrivacyRequest,
    // Erased is erased: not at a screen somebody left open.
    preValidation: [keepers, app.requireRecentSignIn],
    handler: async (request) => {
      const keeper = keeperOf(request);
      await store.settle(keeper, request.params.request, request.body, new Date());
      return register(keeper.officeId);
    },
  });

  // Only where the server really listens; several servers on one database erase the same once.
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    running = retention
      .run(new Date())
      .catch((error: unknown) => app.log.warn({ err: error }, 'what is too old was not erased'));
  };
  app.addHook('onListen', async () => {
    run();
    timer = setInterval(run, SIX_HOURS).unref();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await running;
  });
};
