import { randomUUID } from 'node:crypto';
import { chooseSuite } from '@hailong/sealing/choose-suite';
import { seal } from '@hailong/sealing/seal';
import { batchReplySchema } from '@hailong/schema/sync';
import { catalogueSchema } from '@hailong/schema/catalogue';
import { aBatch, aSuggestion } from '@hailong/schema/testing/builders';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, postBatch, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { setAside } from '../../database/tables/set-aside.ts';

test('a rating is stored once, however often it is sent', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating({ comment: 'Cảm ơn', customerName: 'Đỗ Thị Ánh' });
  expect(verdictsOf(await sendRatings(app, [rating]))).toEqual(['stored']);
  expect(verdictsOf(await sendRatings(app, [rating]))).toEqual(['already-stored']);
  const reordered = Object.fromEntries(Object.entries(rating).reverse());
  expect(verdictsOf(await sendRatings(app, [reordered]))).toEqual(['already-stored']);
  expect([await app.database.$count(ratings), await app.database.$count(ratingTexts)]).toEqual([1, 1]);
});

test('the reply names every id as it was sent, in order', async () => {
  const app = await buildTestApp();
  const upper = aSampleRating({ id: randomUUID().toUpperCase() });
  const { verdicts, protocol } = await sendRatings(app, [upper, null, { id: 'x' }]);
  expect(protocol).toBe(1);
  expect(verdicts.map(({ id }) => id)).toEqual([upper.id, null, 'x']);
});

test('the same id twice in one batch is stored once', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating({ comment: 'một' });
  expect(verdictsOf(await sendRatings(app, [rating, rating]))).toEqual(['stored', 'already-stored']);
});

test('of two contents under one id the first stays and the second is set aside', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating({ scores: { attitude: 5 } });
  const other = { ...rating, scores: { attitude: 1 } };
  expect(verdictsOf(await sendRatings(app, [rating, other]))).toEqual(['stored', 'set-aside id-conflict']);
  expect(verdictsOf(await sendRatings(app, [other]))).toEqual(['set-aside id-conflict']);
  expect(await app.database.select({ scores: ratings.scores }).from(ratings)).toEqual([{ scores: '{"attitude":5}' }]);
  expect(await app.database.$count(setAside)).toBe(1);
});

test('ids are the same in either case, but another spelling is other content', async () => {
  const app = await buildTestApp();
  const rating = aSampleRating();
  const shouted = { ...rating, id: rating.id.toUpperCase() };
  expect(verdictsOf(await sendRatings(app, [rating, shouted]))).toEqual(['stored', 'set-aside id-conflict']);
});

test('what was set aside stays so when it is sent again, even if it would count by now', async () => {
  const app = await buildTestApp();
  const officerId = randomUUID();
  const rating = aSampleRating({ officerId });
  expect(verdictsOf(await sendRatings(app, [rating]))).toEqual(['set-aside unknown-officer']);
  await app.database.execute(sql`
    insert into officers (office_id, id, name, position, sort_order, employed_from)
    values (1, ${officerId}, 'Mai', '', 9, '2026-01-01')`);
  expect(verdictsOf(await sendRatings(app, [rating]))).toEqual(['set-aside unknown-officer']);
  expect(verdictsOf(await sendRatings(app, [{ ...rating, id: randomUUID() }]))).toEqual(['stored']);
  expect([await app.database.$count(setAside), await app.database.$count(ratings)]).toEqual([1, 1]);
});

test('what is set aside is kept exactly as it was written', async () => {
  const app = await buildTestApp();
  const element = `{ "id":"${randomUUID()}", "comment":"\\u0000\\ud800", "n" : 1e999 }`;
  const batch = JSON.stringify(aBatch([])).replace('[]', `[${element}]`);
  expect((await postBatch(app, batch)).json()).toMatchObject({
    verdicts: [{ verdict: 'set-aside', code: 'invalid-content' }],
  });
  expect(await app.database.select({ payload: setAside.payload }).from(setAside)).toEqual([{ payload: element }]);
});

test('NUL, emoji, right-to-left text, "__proto__" and deep nesting are stored, and stop nobody else', async () => {
  const app = await buildTestApp();
  const strange = JSON.stringify(aSampleRating({ comment: 'a\u0000b 👍🏽 שלום', language: 'v\u0000' }));
  const proto = strange.replace(/"id":"[^"]+"/, `"id":"${randomUUID()}","__proto__":{"a":"\\u0000"}`);
  const deep = JSON.stringify(aSampleRating()).replace('{', `{"deep":${'['.repeat(7_000)}${']'.repeat(7_000)},`);
  const batch = JSON.stringify(aBatch([])).replace('[]', `[${strange},${proto},${deep}]`);
  const response = await postBatch(app, batch);
  expect(verdictsOf(batchReplySchema.parse(response.json()))).toEqual(['stored', 'stored', 'stored']);
});

test('a suggestion is stored without an officer', async () => {
  const app = await buildTestApp();
  expect(verdictsOf(await sendRatings(app, [aSuggestion({ criteriaSet: 9, scores: { attitude: 1 } })]))).toEqual([
    'stored',
  ]);
  const [row] = await app.database.select().from(ratings);
  expect(row).toMatchObject({ officerId: null, scores: null, criteriaSet: null, kind: 'suggestion' });
});

test('a sealed rating is opened with a key of the office, and equals itself unsealed', async () => {
  const app = await buildTestApp();
  const { sealingKey } = catalogueSchema.parse((await app.inject('/api/catalogue')).json());
  const rating = aSampleRating({ customerName: 'Bùi Văn Đạt' });
  const box = await seal(await chooseSuite(), sealingKey.publicKey, rating.id, JSON.stringify(rating));
  const element = { id: rating.id, sealed: { keyId: sealingKey.id, box } };
  expect(verdictsOf(await sendRatings(app, [element]))).toEqual(['stored']);
  expect(verdictsOf(await sendRatings(app, [rating]))).toEqual(['already-stored']);
  const moved = { ...element, id: randomUUID() };
  expect(verdictsOf(await sendRatings(app, [moved]))).toEqual(['set-aside sealed-box-unopened']);
});

test('the month follows the corrected instant in the office’s zone', async () => {
  const app = await buildTestApp();
  const month = async (ratedAt: string, sentAt: string) => {
    const rating = aSampleRating({ ratedAt });
    await postBatch(app, aBatch([rating], { sentAt }));
    const rows = await app.database.execute(sql`select month, clock_flag from ratings where id = ${rating.id}`);
    return rows[0];
  };
  const now = Date.now();
  const tenYears = 10 * 365 * 86_400_000;
  const thisMonth = Number(new Date(now + 7 * 3_600_000).toISOString().slice(0, 7).replace('-', ''));
  for (const off of [tenYears, -tenYears]) {
    const wrong = new Date(now + off).toISOString();
    expect(await month(wrong, wrong)).toEqual({ month: thisMonth, clock_flag: true });
  }
  expect(await month(new Date(now).toISOString(), new Date(now).toISOString())).toEqual({
    month: thisMonth,
    clock_flag: false,
  });
});

test('500 ratings arrive in one batch', async () => {
  const app = await buildTestApp();
  const many = Array.from({ length: 500 }, () => aSampleRating());
  expect(new Set(verdictsOf(await sendRatings(app, many)))).toEqual(new Set(['stored']));
  expect(await app.database.$count(ratings)).toBe(500);
});
