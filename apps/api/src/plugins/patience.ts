import { setTimeout as sleep } from 'node:timers/promises';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** ms between the request having been read and the answer being ready; then it is "try again later". */
    patienceMs?: number;
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

/** For reports and documents: no phone waits for them, and an office's old computer takes seconds to count and write a year. */
export const FOR_THE_OFFICE = { patienceMs: 30_000 } as const;

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
      const patienceMs = config.patienceMs ?? (request.method === 'GET' ? READING_MS : WRITING_MS);
      request.patienceTimer = setTimeout(() => {
        void watch();
        if (!reply.sent && !reply.raw.headersSent) void reply.send(problem('server.unavailable', { retryAfter: 5 }));
      }, patienceMs);
    });
    app.addHook('onSend', async ({ patienceTimer }) => clearTimeout(patienceTimer));
    app.addHook('onResponse', async ({ patienceTimer }) => clearTimeout(patienceTimer));
    app.addHook('onRequestAbort', async ({ patienceTimer }) => clearTimeout(patienceTimer));
  },
  { name: 'patience', dependencies: ['database', 'problems'] },
);
