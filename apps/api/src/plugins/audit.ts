import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { AuditDetails } from '../auth/audit-entry.ts';
import { createAuditStore } from '../auth/audit.store.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Logs what the signed-in person does in the office of the address, before it is done. A write logs itself with
     * `appendAudit` in its own transaction instead. `details` hold codes and counts, never a citizen's name or words.
     */
    readonly audit: (request: FastifyRequest, action: string, details: AuditDetails) => Promise<void>;
  }
}

export const auditPlugin = fp(
  async (app) => {
    const log = createAuditStore(app.database);
    app.decorate('audit', (request, action, details) =>
      log.append({ officeId: request.membershipHere().officeId, actor: request.signedIn().username, action, details }),
    );
  },
  { name: 'audit', dependencies: ['database', 'session'] },
);
