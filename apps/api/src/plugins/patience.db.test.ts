import { setTimeout as sleep } from 'node:timers/promises';
import { aBatch } from '@hailong/schema/testing/builders';
import { expect, onTestFinished, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { ownPostgres } from '../../test/own-postgres.ts';
import { aSampleRating, postBatch, sendRatings, verdictsOf } from '../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../auth/testing/people.ts';
import { ratings } from '../database/tables/ratings.ts';

test('while the database hangs everyone is told "later"; when it wakes, nothing is lost or doubled', async () => {
  const postgres = await ownPostgres();
  const app = await buildTestApp({ databaseUrl: postgres.url });
  const rating = aSampleRating();
  await sendRatings(app, [aSampleRating()]);
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  const readMonth = () => app.inject({ url: '/api/offices/van-gia/months/2026-10', headers });
  expect((await readMonth()).statusCode).toBe(200);

  postgres.signal('SIGSTOP');
  onTestFinished(() => postgres.signal('SIGCONT'));
  const send = () => postBatch(app, aBatch([rating]));
  const answers = await Promise.all([
    send(),
    send(),
    app.inject('/api/catalogue'),
    app.inject('/healthz'),
    readMonth(),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503, 503, 503]);
  expect(answers[0]?.json()).toMatchObject({ code: 'server.unavailable', tryAgain: 'later' });
  expect(Number(answers[0]?.headers['retry-after'])).toBeGreaterThan(0);
  // By now the server knows, and does not let anybody wait.
  expect((await send()).statusCode).toBe(503);

  postgres.signal('SIGCONT');
  while ((await app.inject('/api/catalogue')).statusCode !== 200) await sleep(50);
  expect(verdictsOf(await sendRatings(app, [rating]))[0]).toMatch(/stored/);
  expect(await app.database.$count(ratings)).toBe(2);
});
