import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { startTraffic } from './traffic.ts';

// F16D failed with seeds 20006, 20007, 20009 and 20012: thousands of refusals while the disk was full met an address's ceiling.
test('phones that are refused do not come again at once', async () => {
  let asked = 0;
  const server = createServer((request, reply) => {
    asked += 1;
    request.resume();
    reply.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' });
    reply.end('{"type":"https://hailong.example/problems/overloaded","code":"server.busy","status":503}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const from = performance.now();
  const traffic = startTraffic(port, openHistory(), createRandom(20_006));
  await sleep(500);
  await traffic.stop();
  const moments = Math.ceil((performance.now() - from) / 50);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(traffic.phones.length * (moments + 1));
});
