import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** ms between the request having been read and the answer being ready; then it is "try again later". */
    patienceMs?: number;
    /** ms that an answer may take as long as the database lives; a dead one is noticed as soon as by anybody else. */
    whileAliveMs?: number;
  }
  interface FastifyRequest {
    patienceTimer: NodeJS.Timeout | undefined;
  }
}

/** A phone is waiting: 503 within 3 s whatever became of the database. */
const READING_MS = 2_500;
/** Hashing a password takes its time on an old computer. */
const WRITING_MS = 10_000;
const PROBE_EVERY_MS = 500;

/** So early that "later" comes within 3 s if the database has to be given up: asking it takes 1.5 s. */
const LOOK_EVERY_MS = 1_200;

/** For reports and documents: no phone waits for them, and an office's old computer takes seconds to count and write a year. */
export const FOR_THE_OFFICE = { whileAliveMs: 30_000 } as const;

/**
 * A database that hangs (a stopped process, a dead disk, a cable) answers nothing, not even an error, so the wait has to
 * end on this side. After the first such wait every request is answered "later" at once, until the database answers again.
 */
export const patiencePlugin = fp(
  async (app) => {
    let hangs = false;
    let watching = false;
    const closing = new AbortController();

    const watch = async (): Promise<void> => {
      if (watching) return;
      watching = true;
      do {
        hangs = !(await app.databaseAnswers());
        if (hangs) await sleep(PROBE_EVERY_MS, undefined, { ref: false });
      } while (hangs && !closing.signal.aborted);
      watching = false;
    };

    const giveUp = (reply: FastifyReply): void => {
      void watch();
      if (!reply.sent && !reply.raw.headersSent) void reply.send(problem('server.unavailable', { retryAfter: 5 }));
    };
    const waitWhileAlive = (request: FastifyRequest, reply: FastifyReply, leftMs: number): void => {
      const look = async (): Promise<void> => {
        const lives = leftMs > 0 && (await app.databaseAnswers());
        // Another one, or none: it has been answered meanwhile.
        if (request.patienceTimer !== timer) return;
        if (lives) waitWhileAlive(request, reply, leftMs - LOOK_EVERY_MS);
        else giveUp(reply);
      };
      const timer = setTimeout(() => void look(), LOOK_EVERY_MS);
      request.patienceTimer = timer;
    };
    const stopWaiting = async (request: FastifyRequest): Promise<void> => {
      clearTimeout(request.patienceTimer);
      request.patienceTimer = undefined;
    };

    app.decorateRequest('patienceTimer', undefined);
    app.addHook('onClose', async () => {
      closing.abort();
    });
    app.addHook('onRequest', async ({ url }) => {
      if (hangs && url.startsWith('/api/')) throw problem('server.unavailable', { retryAfter: 5 });
    });
    // From here on the body has been read: a slow phone's upload is not the database's fault.
    app.addHook('preValidation', async (request, reply) => {
      const { url, config } = request.routeOptions;
      if (url?.startsWith('/api/') !== true) return;
      if (config.whileAliveMs !== undefined) {
        waitWhileAlive(request, reply, config.whileAliveMs);
        return;
      }
      const patienceMs = config.patienceMs ?? (request.method === 'GET' ? READING_MS : WRITING_MS);
      request.patienceTimer = setTimeout(() => giveUp(reply), patienceMs);
    });
    app.addHook('onSend', stopWaiting);
    app.addHook('onResponse', stopWaiting);
    app.addHook('onRequestAbort', stopWaiting);
  },
  { name: 'patience', dependencies: ['database', 'problems'] },
);
