import { setImmediate as nextTurn } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import { expect, onTestFinished, test } from 'vitest';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { createDatabaseProbe } from './probe.ts';

test('asked many times at once, it answers all', async () => {
  const probe = createDatabaseProbe(await anEmptyDatabase());
  onTestFinished(() => probe.close());
  expect(await Promise.all(Array.from({ length: 20 }, () => probe.answers()))).not.toContain(false);
});

test('a database that is not there is said not to answer, again and again', async () => {
  const probe = createDatabaseProbe(`postgres://nobody@127.0.0.1:${await findFreePort()}/none`);
  onTestFinished(() => probe.close());
  expect([await probe.answers(), await probe.answers()]).toEqual([false, false]);
});

test('a process that was too busy to listen has not lost its database', async () => {
  const probe = createDatabaseProbe(await anEmptyDatabase());
  onTestFinished(() => probe.close());
  expect(await probe.answers()).toBe(true);
  const answer = probe.answers();
  // In the first turn it is sent; from the second on nobody listens for the reply.
  await nextTurn();
  await nextTurn();
  for (const until = performance.now() + 1_600; performance.now() < until;);
  expect(await answer).toBe(true);
});
