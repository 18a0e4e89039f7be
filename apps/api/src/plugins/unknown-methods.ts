import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Watches from its registration on which methods each address of the API takes. */
export const rememberMethods = (app: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> => {
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/') && url !== '/healthz') return;
    const methods = taken.get(url) ?? new Set<string>();
    for (const name of [method].flat()) methods.add(name);
    taken.set(url, methods);
  });
  return taken;
};

/** Registered last: answers 405 with Allow, where Fastify would say that a known address does not exist. */
export const unknownMethodsPlugin = fp<{ readonly taken: ReadonlyMap<string, ReadonlySet<string>> }>(
  async (app, { taken }) => {
    for (const [url, methods] of taken) {
      const allow = [...methods].join(', ');
      const others = METHODS.filter((method) => !methods.has(method));
      if (others.length === 0) continue;
      app.route({
        method: others,
        url,
        schema: { hide: true },
        onRequest: async () => {
          throw problem('method.unknown', { headers: { allow } });
        },
        handler: async () => undefined,
      });
    }
  },
  { name: 'unknown-methods', dependencies: ['problems'] },
);
