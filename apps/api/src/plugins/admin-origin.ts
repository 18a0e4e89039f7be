import { createHash } from 'node:crypto';
import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import { type AdministrationAccess, administrationAccess } from '../auth/administration-access.ts';
import { INSECURE_PAGE_STYLE, insecurePage } from '../auth/insecure-page.ts';
import type { ServerAddress } from '../auth/setup-link.ts';
import { isTrustedRequest, trustedOrigins } from '../auth/trusted-request.ts';
import { problem } from '../problem.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** How a request came, judged by the host it asked for and its connection. */
    readonly administrationAccess: (request: FastifyRequest) => AdministrationAccess;
    /** First hook of every route of the administration: https or this computer, one of our own pages, nothing cached. */
    readonly guardAdministration: onRequestHookHandler;
    /** First hook of every route that answers the administration's page: else a page that says where to go. */
    readonly guardAdministrationPage: onRequestHookHandler;
  }
}

const INSECURE_PAGE_POLICY = contentSecurityPolicy(
  `sha256-${createHash('sha256').update(INSECURE_PAGE_STYLE).digest('base64')}`,
);

const headerOf = (request: FastifyRequest, name: 'origin' | 'sec-fetch-site'): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join() : value;
};

/** Guards are hooks of the routes themselves: an address can be spelt in more ways than a pattern thinks of. */
export const adminOriginPlugin = fp<ServerAddress>(
  async (app, server) => {
    const trusted = trustedOrigins(server.port, server.publicUrl);
    const accessOf = ({ protocol, headers: { host } }: FastifyRequest) =>
      administrationAccess({ protocol, host }, server.publicUrl);
    app.decorate('administrationAccess', accessOf);
    app.decorate('guardAdministration', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (accessOf(request) === 'insecure') throw problem('administration.insecure');
      const origin = headerOf(request, 'origin');
      const fetchSite = headerOf(request, 'sec-fetch-site');
      const marks = { method: request.method, host: request.headers.host, origin, fetchSite };
      if (!isTrustedRequest(marks, trusted)) throw problem('origin.untrusted');
    });
    app.decorate('guardAdministrationPage', async (request, reply) => {
      if (accessOf(request) !== 'insecure') return;
      await reply
        .code(403)
        .type('text/html; charset=utf-8')
        .headers({ 'cache-control': 'no-store', 'content-security-policy': INSECURE_PAGE_POLICY })
        .send(insecurePage(server));
    });
  },
  { name: 'admin-origin', dependencies: ['problems'] },
);
