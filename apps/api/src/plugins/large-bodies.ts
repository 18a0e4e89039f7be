import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

/** What anybody may send without saying who they are; more is read for a phone's ratings only. */
export const BODY_MAX_BYTES = 64 * 1024;

/** As long as for whatever is read: the database may hang, and patience begins only when the body is there. */
const PATIENCE_MS = 2_500;

/** `requireSignedIn`, `requireMember` and `requireRecentSignIn`: none of them looks at the body, and none takes a callback. */
type Question = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const wantsSession = ({ schema }: RouteOptions): boolean =>
  schema?.security?.some((scheme) => 'session' in scheme) === true;

/**
 * Routes ask who one is, and whether one may, when the body has been read. Where it may be large (a tablet's exported queue: 64
 * MiB) that would let any neighbour on the Wi-Fi fill the server's memory, so that those ask before.
 */
export const largeBodiesPlugin = fp(
  async (app) => {
    app.addHook('onRoute', (route) => {
      if ((route.bodyLimit ?? 0) <= BODY_MAX_BYTES || !wantsSession(route)) return;
      const questions = [route.preValidation ?? []].flat() as unknown as readonly Question[];
      const askFirst = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
        const ask = async (): Promise<true> => {
          for (const question of questions) await question(request, reply);
          return true;
        };
        const isAnswered = await Promise.race([ask(), sleep(PATIENCE_MS, false, { ref: false })]);
        if (!isAnswered) throw problem('server.unavailable', { retryAfter: 5 });
      };
      route.preValidation = [];
      route.onRequest = [route.onRequest ?? [], askFirst].flat();
    });
  },
  { name: 'large-bodies', dependencies: ['session'] },
);
