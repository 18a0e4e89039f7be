import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';
import fp from 'fastify-plugin';
import { expect, onTestFinished, test } from 'vitest';
import { FOR_THE_OFFICE, patiencePlugin } from './patience.ts';
import { problemsPlugin } from './problems.ts';
import { rateLimitPlugin } from './rate-limit.ts';

/** Longer than a phone is kept waiting. */
const LONG_MS = 3_500;

/** A server whose only database is an opinion on whether it lives. */
const aServer = async (lives: () => boolean) => {
  const app = fastify();
  onTestFinished(() => app.close());
  const database = fp(async (parent) => void parent.decorate('databaseAnswers', async () => Promise.resolve(lives())), {
    name: 'database',
  });
  await app.register(rateLimitPlugin, {});
  await app.register(problemsPlugin);
  await app.register(database);
  await app.register(patiencePlugin);
  const slowly = async () => {
    await sleep(LONG_MS);
    return 'counted';
  };
  app.get('/api/year', { config: FOR_THE_OFFICE }, slowly);
  app.get('/api/phone', slowly);
  return app;
};

test('a report may take longer than a phone waits, as long as the database lives', async () => {
  const app = await aServer(() => true);
  const [year, phone] = await Promise.all([app.inject('/api/year'), app.inject('/api/phone')]);
  expect([year.statusCode, year.body, phone.statusCode]).toEqual([200, 'counted', 503]);
});

test('on a dead database nobody waits for a report', async () => {
  const app = await aServer(() => false);
  const year = await app.inject('/api/year');
  expect([year.statusCode, year.json<{ code: string }>().code]).toEqual([503, 'server.unavailable']);
});

test('a database that dies while a report is being counted is noticed', async () => {
  let asked = 0;
  const app = await aServer(() => (asked += 1) === 1);
  expect((await app.inject('/api/year')).statusCode).toBe(503);
});
