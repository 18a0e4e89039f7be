import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';
import { headersOf } from './session.ts';

/** What anybody may send without saying who they are; more is read for a phone's ratings only. */
export const BODY_MAX_BYTES = 64 * 1024;

/** As long as for whatever is read: the database may hang, and patience begins only when the body is there. */
const PATIENCE_MS = 2_500;

const wantsSession = (schema: { readonly security?: readonly object[] } | undefined): boolean =>
  schema?.security?.some((scheme) => 'session' in scheme) === true;

/**
 * Routes ask who one is when the body has been read. Where it may be large (a tablet's exported queue: 64 MiB) that would
 * let any neighbour on the Wi-Fi fill the server's memory, so that those ask before as well.
 */
export const largeBodiesPlugin = fp(
  async (app) => {
    const askFirst = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const find = async () => (await app.authenticationFor(request)).findSession(headersOf(request));
      const found = await Promise.race([find(), sleep(PATIENCE_MS, null, { ref: false })]);
      if (found === null) throw problem('server.unavailable', { retryAfter: 5 });
      reply.header('set-cookie', found.setCookies);
      if (found.userId === null) throw problem('session.missing');
    };
    app.addHook('onRoute', (route) => {
      if ((route.bodyLimit ?? 0) <= BODY_MAX_BYTES || !wantsSession(route.schema)) return;
      route.onRequest = [route.onRequest ?? [], askFirst].flat();
    });
  },
  { name: 'large-bodies', dependencies: ['session'] },
);
