import { endpoints } from '@hailong/schema/endpoints';
import fp from 'fastify-plugin';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

export const healthPlugin = fp(
  async (app) => {
    app.withTypeProvider<ZodTypeProvider>().route({
      ...endpoints.health,
      handler: async (_request, reply) => {
        reply.header('cache-control', 'no-store');
        return (await app.databaseAnswers())
          ? reply.code(200).send({ status: 'ok' })
          : reply.code(503).send({ status: 'unavailable' });
      },
    });
  },
  { name: 'health', dependencies: ['database', 'problems'] },
);
