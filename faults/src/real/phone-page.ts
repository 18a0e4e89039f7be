import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PhonePage {
  readonly url: string;
  readonly line: (isUp: boolean) => void;
  readonly close: () => void;
}

/** Serves the script and passes /api on to the server, as long as the line is up. */
export const servePhonePage = async (script: string, apiPort: number): Promise<PhonePage> => {
  let isUp = true;
  const server = createServer((request, reply) => {
    const { url = '/', method, headers } = request;
    if (!url.startsWith('/api/')) {
      reply.setHeader('content-type', url === '/phone.js' ? 'text/javascript' : 'text/html');
      reply.end(url === '/phone.js' ? script : '<!doctype html><script type="module" src="/phone.js"></script>');
      return;
    }
    if (!isUp) {
      request.socket.destroy();
      return;
    }
    const passed = ask({ port: apiPort, host: '127.0.0.1', path: url, method, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    passed.on('error', () => request.socket.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    line: (next) => void (isUp = next),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
