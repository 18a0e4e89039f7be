import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';

export interface RawAnswer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** GET with the path exactly as written, where browsers and `inject` would tidy it first. */
export const askRaw = async (
  app: FastifyInstance,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> => {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode, type: response.headers['content-type'], body: await text(response) };
};
