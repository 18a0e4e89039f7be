import { monthClosingSchema } from '@hailong/schema/closing';
import { ownMonthSchema } from '@hailong/schema/own-month';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';

const OFFICE = '/api/offices/van-gia';
const MONTH = `${OFFICE}/months/2026-10`;
const [own, other] = sampleOfficers.map(({ id }) => id) as [string, string];

test('officers see their own month once it is closed and large enough, and one late rating changes nothing on their page', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  await addTestUser(app.database, { username: 'can.bo', officeId, role: 'officer', officerId: own });
  await addTestUser(app.database, { username: 'it.phieu', officeId, role: 'officer', officerId: other });
  const keeper = { cookie: await signInForTest(app, 'thong.ke') };
  const reader = { cookie: await signInForTest(app, 'can.bo') };
  const few = { cookie: await signInForTest(app, 'it.phieu') };
  const page = async (headers: { cookie: string }) => {
    const reply = await app.inject({ url: `${OFFICE}/own/2026-10`, headers });
    expect(reply.statusCode).toBe(200);
    return { body: reply.body, own: ownMonthSchema.parse(reply.json()) };
  };
  const close = async () => {
    const { next } = monthClosingSchema.parse((await app.inject({ url: `${MONTH}/closing`, headers: keeper })).json());
    const { revision, digest } = next;
    const payload = { revision, digest };
    const reply = await app.inject({ method: 'POST', url: `${MONTH}/revisions`, headers: keeper, payload });
    expect(reply.statusCode).toBe(201);
  };
  const rating = (officerId: string, guidance: number | null, attitude = 5) =>
    aRating({ officerId, comment: 'Chị Mận ở thôn Đông', scores: { attitude, resolution: 4, guidance } });
  await sendRatings(app, [
    ...Array.from({ length: 6 }, (_, index) => rating(own, index === 0 ? 1 : null)),
    rating(other, 5),
  ]);

  expect((await page(reader)).own).toMatchObject({ state: 'open', figures: null });
  await close();
  const first = await page(reader);
  expect(first.own).toMatchObject({
    state: 'shown',
    minimumSample: 5,
    figures: { valid: 6, satisfaction: { n: 13, percent: '92.3' } },
  });
  // One answer to "guidance" is withheld, and the smallest other question with it, or it would be 13 − 6 − 6.
  const seen = new Map(first.own.figures?.criteria.map(({ code, shown }) => [code, shown?.n ?? null]));
  expect(Object.fromEntries(seen)).toEqual({ attitude: null, resolution: 6, guidance: null });
  expect(first.body).not.toContain(other);
  expect(first.body).not.toContain('Mận');
  expect((await page(few)).own).toMatchObject({ state: 'small', figures: null });
  expect((await page(keeper)).own).toMatchObject({ state: 'no-entry', figures: null });

  await sendRatings(app, [rating(own, null, 1)]);
  await close();
  expect((await page(reader)).body).toBe(first.body);
  await sendRatings(
    app,
    Array.from({ length: 9 }, () => rating(own, 4)),
  );
  await close();
  expect((await page(reader)).own.figures).toMatchObject({ valid: 16 });
});
