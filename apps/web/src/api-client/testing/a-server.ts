import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fetch } from '../exchange.ts';

export interface AServer {
  /** As the browser's fetch on that origin. */
  readonly send: Fetch;
  close(): Promise<void>;
}

/** A real HTTP server on a free port. */
export const aServer = async (listener: RequestListener): Promise<AServer> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    // Node's fetch knows no page, hence no same-origin credentials.
    send: async (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};

interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A server that always gives the same reply; an object as `body` is sent as JSON. */
export const aServerThatSays = async ({ status = 200, type = 'application/json', headers = {}, body = '' }: Reply) =>
  aServer((_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
