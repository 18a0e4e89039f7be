import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PROBLEMS, type ProblemCode } from '@hailong/schema/problem-catalogue';

/** What a route of the test server answers with. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Routes = (method: string, url: string, body: unknown) => Reply | undefined;

/** A reply as plugins/problems.ts of the API would give it. */
export const problemReply = (code: ProblemCode, headers: Readonly<Record<string, string>> = {}): Reply => {
  const { status, title, tryAgain } = PROBLEMS[code];
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: { type: 'about:blank', title, status, code, tryAgain },
  };
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const part of request) text += String(part);
  if (text === '') return undefined;
  return request.headers['content-type'] === 'application/octet-stream' ? text : JSON.parse(text);
};

const answer = (response: ServerResponse, { status = 200, headers = {}, body }: Reply): void => {
  // jsdom's page lives at another origin than this server.
  response.writeHead(status, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-expose-headers': '*',
    ...headers,
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

export interface JsonServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A real HTTP server on a free port of this machine; what it answers is the test's decision. */
export const startJsonServer = async (routes: Routes): Promise<JsonServer> => {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    void readBody(request).then((body) =>
      answer(response, (method === 'OPTIONS' ? {} : routes(method, url, body)) ?? problemReply('resource.unknown')),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
};
