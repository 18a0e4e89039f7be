import { auditEndpoints } from '@hailong/schema/audit-endpoints';
import { mayReadAudit } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { auditChain } from '../../auth/audit-chain.ts';
import { createAuditStore } from '../../auth/audit.store.ts';
import { auditCsv } from './audit-csv.ts';
import { createAuditPageStore } from './audit.store.ts';

/** Who did what, and whether the log is whole. */
export const auditRoutes: FastifyPluginAsyncZod = async (app) => {
  const pages = createAuditPageStore(app.database);
  const log = createAuditStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const readers = app.requireMember(mayReadAudit);

  app.route({
    ...auditEndpoints.auditLog,
    preValidation: readers,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const [page, entries] = await Promise.all([pages.page(officeId, request.query), log.read(officeId)]);
      return { ...page, chain: auditChain(entries) };
    },
  });

  app.route({
    ...auditEndpoints.auditCsv,
    preValidation: readers,
    handler: async (request, reply) => {
      const { officeId, office } = request.membershipHere();
      const entries = await pages.all(officeId, request.query);
      await app.audit(request, 'audit.exported', { entries: entries.length });
      reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${office}-audit.csv"`);
      return auditCsv(entries);
    },
  });
};
