import { apiPaths } from '@hailong/schema/api-paths';
import swagger from '@fastify/swagger';
import fp from 'fastify-plugin';
import { describeRoute } from './describe-route.ts';

/** The cookie is named after the transport; a script holds the one it was given. */
const sessionCookie = (name: string, description: string) =>
  ({ type: 'apiKey', in: 'cookie', name, description }) as const;

/** Registered before any route: describes each from the very schemas that check it. */
export const openapiPlugin = fp(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Hài Lòng',
          version: '1',
          description: 'Đánh giá cán bộ tại Bộ phận Tiếp nhận và Trả kết quả. Errors are RFC 9457 problem documents.',
        },
        components: {
          securitySchemes: {
            session: sessionCookie('__Host-hailong_session', 'Set by signing in over https'),
            localSession: sessionCookie('hailong_session', 'Set by signing in on the server itself, over plain http'),
            kioskKey: { type: 'http', scheme: 'bearer', description: 'Key of a kiosk' },
          },
        },
      },
      transform: describeRoute,
    });
    app.get(apiPaths.openapi, { schema: { summary: 'This document' } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').send(app.swagger()),
    );
  },
  { name: 'openapi' },
);
