import { endpoints } from '@hailong/schema/endpoints';
import { mayManageProcedures } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { acceptBytes, registerTable } from '../../table-import/register-table.ts';
import { procedureTable } from './procedure-table.ts';
import { createProcedureStore, procedureRows } from './procedures.store.ts';

const SIX_HOURS = 6 * 60 * 60 * 1000;

/** What citizens may say they came for. */
export const procedureRoutes: FastifyPluginAsyncZod = async (app) => {
  const store = createProcedureStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  acceptBytes(app);
  const preValidation = app.requireMember(mayManageProcedures);

  app.route({
    ...endpoints.procedureList,
    preValidation,
    handler: (request) => store.read(request.membershipHere().officeId),
  });
  app.route({
    ...endpoints.setProcedureField,
    preValidation,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const { field, offered } = request.body;
      await store.setField({ officeId, actor: request.signedIn().username }, field, offered);
      return store.read(officeId);
    },
  });
  registerTable(app, { writer: procedureRows, permit: mayManageProcedures, kindFor: async () => procedureTable });

  // Only where the server really listens; several servers on one database count the same.
  let counting: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const count = (): void => {
    counting = store.countUse().catch((error: unknown) => app.log.warn({ err: error }, 'procedures not counted'));
  };
  app.addHook('onListen', async () => {
    count();
    timer = setInterval(count, SIX_HOURS).unref();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await counting;
  });
};
