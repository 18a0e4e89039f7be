import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { aBatch } from '@hailong/schema/testing/builders';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { ownPostgres } from '../../../test/own-postgres.ts';
import { aSampleRating, postBatch, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { ratings } from '../../database/tables/ratings.ts';

const disconnectAll = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hailong'`;

const untilItTakesRatings = async (app: FastifyInstance): Promise<void> => {
  while ((await postBatch(app, aBatch([aSampleRating()]))).statusCode !== 200) await sleep(50);
};

/** How a citizen's phone is answered just now. */
const answerNow = async (app: FastifyInstance) => {
  const answer = await postBatch(app, aBatch([aSampleRating()]));
  return {
    status: answer.statusCode,
    waits: Number(answer.headers['retry-after']) > 0,
    problem: answer.json<unknown>(),
  };
};

const LATER = { status: 503, waits: true, problem: { code: 'server.unavailable', tryAgain: 'later' } };

test.each([
  ['takes no connections', 'alter database hailong connection limit 0', 'alter database hailong connection limit -1'],
  [
    'is read-only',
    'alter role hailong set default_transaction_read_only = on',
    'alter role hailong reset default_transaction_read_only',
  ],
  ['refuses the password', `alter role hailong nologin`, `alter role hailong login`],
])('a database that %s is "later", and forgiven', async (_case, breaking, mending) => {
  const postgres = await ownPostgres();
  const app = await buildTestApp({ databaseUrl: postgres.url });
  await sendRatings(app, [aSampleRating()]);
  await postgres.asSuperuser(breaking);
  await postgres.asSuperuser(disconnectAll);
  expect(await answerNow(app)).toMatchObject(LATER);
  await postgres.asSuperuser(mending);
  await postgres.asSuperuser(disconnectAll);
  await untilItTakesRatings(app);
});

test('a table somebody has locked is "later"', async () => {
  const app = await buildTestApp();
  await sendRatings(app, [aSampleRating()]);
  await app.database.transaction(async (transaction) => {
    await transaction.execute('lock table ratings in access exclusive mode');
    expect(await answerNow(app)).toMatchObject(LATER);
  });
  await untilItTakesRatings(app);
});

test('a killed server is "later", and its successor is found', async () => {
  const postgres = await ownPostgres();
  const app = await buildTestApp({ databaseUrl: postgres.url });
  await sendRatings(app, [aSampleRating()]);
  postgres.signal('SIGKILL');
  expect(await answerNow(app)).toMatchObject(LATER);
  await untilItTakesRatings(app);
});

test('connections cut in the middle of everything lose and double nothing', async () => {
  const postgres = await ownPostgres();
  const app = await buildTestApp({ databaseUrl: postgres.url });
  const batches = Array.from({ length: 60 }, () => Array.from({ length: 5 }, () => aSampleRating({ comment: 'x' })));
  const delivered = new AbortController();
  const cutting = (async () => {
    while (!delivered.signal.aborted) {
      await postgres.asSuperuser(disconnectAll);
      await sleep(20);
    }
  })();
  const deliver = async (batch: readonly unknown[]): Promise<void> => {
    for (;;) {
      const answer = await postBatch(app, aBatch(batch, { deviceId: randomUUID() }));
      if (answer.statusCode === 200) return;
      expect(answer.statusCode).toBe(503);
    }
  };
  await Promise.all(batches.map(deliver));
  delivered.abort();
  await cutting;
  await untilItTakesRatings(app);
  const again = await sendRatings(app, batches.flat());
  expect(new Set(verdictsOf(again))).toEqual(new Set(['already-stored']));
  expect(await app.database.$count(ratings)).toBeGreaterThanOrEqual(300);
});
