import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A phone that is being answered is worth waiting for; one that went away in the middle is not. */
const DRAIN_MS = 10_000;

/**
 * To be called before `app` listens. What it gives takes no new request, answers those that are running, and cuts what is
 * still open after ten seconds. Browsers also open connections for requests to come; Node does not count those as idle
 * before their first request, so they are noted here and cut at once.
 */
export const closeInTime = (app: FastifyInstance, drainMs = DRAIN_MS): (() => Promise<void>) => {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));

  return async () => {
    for (const socket of silent) socket.destroy();
    const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
    }
  };
};
