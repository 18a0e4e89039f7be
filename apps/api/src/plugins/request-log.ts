import fp from 'fastify-plugin';

/**
 * One line per answer. The route's pattern, never the address: that may hold a receipt code. No body, no name, no network
 * address.
 */
export const requestLogPlugin = fp(
  async (app) => {
    app.addHook('onResponse', async ({ log, method, routeOptions }, { statusCode, elapsedTime }) => {
      log.info({ method, route: routeOptions.url ?? null, statusCode, ms: Math.round(elapsedTime) }, 'answered');
    });
  },
  { name: 'request-log' },
);
