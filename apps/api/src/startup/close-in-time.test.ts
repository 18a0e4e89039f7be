import { Agent, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { closeInTime } from './close-in-time.ts';

const LONGER_THAN_ANY_TEST_MS = 600_000;

const listening = async (drainMs = LONGER_THAN_ANY_TEST_MS) => {
  const app = fastify();
  const close = closeInTime(app, drainMs);
  const { promise: released, resolve: release } = Promise.withResolvers<string>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  app.get('/', async () => {
    arrive();
    return released;
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const asking = (agent?: Agent) => request({ port, host: '127.0.0.1', agent }).end();
  return { port, close, arrived, release, asking };
};

test('who is being answered gets the answer', async () => {
  const { close, arrived, release, asking } = await listening();
  const client = asking();
  await arrived;
  const closed = close();
  release('done');
  const [response] = (await once(client, 'response')) as [{ statusCode: number }];
  expect(response.statusCode).toBe(200);
  await closed;
});

test('who never comes to an end is cut off', async () => {
  const { close, arrived, asking } = await listening(50);
  const client = asking();
  const cut = once(client, 'error');
  await arrived;
  await close();
  expect(await cut).toMatchObject([{ code: 'ECONNRESET' }]);
});

test('a connection that would be kept for a next request is let go once its answer is out', async () => {
  const { close, arrived, release, asking } = await listening();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const client = asking(agent);
  await arrived;
  const closed = close();
  release('done');
  const [response] = (await once(client, 'response')) as [IncomingMessage];
  response.resume();
  await closed;
  expect(response.statusCode).toBe(200);
});

test('a connection that was opened ahead of any request is not waited for', async () => {
  const { close, port, asking, arrived, release } = await listening();
  const socket = connect(port, '127.0.0.1');
  const cut = once(socket, 'close');
  await once(socket, 'connect');
  socket.resume();
  const client = asking();
  await arrived;
  release('done');
  await once(client, 'response');
  await close();
  await cut;
  expect(socket.destroyed).toBe(true);
});
