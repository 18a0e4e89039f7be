import { createHash, randomUUID } from 'node:crypto';
import { apiPaths } from '@hailong/schema/api-paths';
import { formatReceiptCode, receiptCode } from '@hailong/schema/receipt-code';
import { receiptSchema } from '@hailong/schema/receipt';
import { aSuggestion } from '@hailong/schema/testing/builders';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, sendRatings } from '../../../test/send-ratings.ts';

const codeOf = (id: string): string => receiptCode(id, (data) => createHash('sha256').update(data).digest());

const ask = async (app: FastifyInstance, code: string) =>
  app.inject(apiPaths.receipt('van-gia', encodeURIComponent(code)));

test('the code on the citizen’s screen tells when the rating arrived and where it counts', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating({
    id: randomUUID().toUpperCase(),
    comment: 'Cảm ơn',
    ratedAt: '2026-10-31T23:59:59+07:00',
  });
  const { receivedAt } = await sendRatings(app, [rating]);
  const answer = await ask(app, formatReceiptCode(codeOf(rating.id)).toLowerCase());
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(receiptSchema.parse(answer.json())).toMatchObject({ receivedAt, standing: 'counted', unchanged: true });
});

test('a suggestion and what was set aside count in no month', async () => {
  const app = await buildTestApp();
  const suggestion = aSuggestion();
  const stray = aSampleRating({ officerId: randomUUID() });
  await sendRatings(app, [suggestion, stray]);
  expect((await ask(app, codeOf(suggestion.id))).json()).toMatchObject({
    month: null,
    standing: 'suggestion',
    unchanged: true,
  });
  expect((await ask(app, codeOf(stray.id))).json()).toMatchObject({
    month: null,
    standing: 'set-aside',
    unchanged: true,
  });
});

test('whoever changes a stored rating behind the server’s back is found out', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating({ scores: { attitude: 1 } });
  await sendRatings(app, [rating]);
  await expect(app.database.execute(sql`update ratings set scores = '{"attitude":5}'`)).rejects.toMatchObject({
    cause: { code: '23001' },
  });
  await app.database.execute(sql`alter table ratings disable trigger append_only`);
  await app.database.execute(sql`update ratings set scores = '{"attitude":5}'`);
  expect((await ask(app, codeOf(rating.id))).json()).toMatchObject({ unchanged: false });
});

test.each(['0000000000000000', 'U', 'not-a-code', 'x'.repeat(90)])('nothing is known of %s', async (code) => {
  const app = await buildTestApp();
  const answer = await ask(app, code);
  expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'receipt.unknown', tryAgain: 'later' }]);
});

test('guessing is slowed down; a code that exists is not a guess', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating();
  await sendRatings(app, [rating]);
  for (let i = 0; i < 300; i += 1) await ask(app, '0000000000000000');
  expect((await ask(app, '0000000000000000')).statusCode).toBe(429);
  const elsewhere = await app.inject({
    url: apiPaths.receipt('van-gia', codeOf(rating.id)),
    remoteAddress: '192.168.1.77',
  });
  expect(elsewhere.statusCode).toBe(200);
});

test('the index answers, not a walk through all ratings', async () => {
  const app = await buildTestApp();
  const plan = await app.database.transaction(async (transaction) => {
    await transaction.execute(sql`set local enable_seqscan = off`);
    return transaction.execute(sql`explain select from ratings where office_id = 1
      and substring(sha256(('receipt' || ratings.id::text)::bytea) from 1 for 10) = '\\x00'`);
  });
  expect(JSON.stringify(plan)).toContain('ratings_receipt');
});
