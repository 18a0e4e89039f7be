import type { AuditPage } from '@hailong/schema/audit';
import { monthClosingSchema } from '@hailong/schema/closing';
import { ownMonthSchema } from '@hailong/schema/own-month';
import type { MonthResponses } from '@hailong/schema/officer-response';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { readDocx } from '../../official-document/testing/read-docx.ts';
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

test('officers respond to their own closed month, change it and take it back; readers of the month see the newest, and every step is kept', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  await addTestUser(app.database, { username: 'lanh.dao', officeId, role: 'leader' });
  await addTestUser(app.database, { username: 'can.bo', officeId, role: 'officer', officerId: own });
  const keeper = { cookie: await signInForTest(app, 'thong.ke') };
  const leader = { cookie: await signInForTest(app, 'lanh.dao') };
  const officer = { cookie: await signInForTest(app, 'can.bo') };
  const write = (headers: { cookie: string }, text: string) =>
    app.inject({ method: 'PUT', url: `${OFFICE}/own/2026-10/response`, headers, payload: { text } });
  const seen = async () => (await app.inject({ url: `${MONTH}/responses`, headers: leader })).json<MonthResponses>();
  await sendRatings(app, [aRating({ officerId: own })]);

  expect((await write(officer, 'Sớm quá')).json()).toMatchObject({ code: 'month.not-closed' });
  const { next } = monthClosingSchema.parse((await app.inject({ url: `${MONTH}/closing`, headers: keeper })).json());
  const payload = { revision: next.revision, digest: next.digest };
  await app.inject({ method: 'POST', url: `${MONTH}/revisions`, headers: keeper, payload });
  expect((await write(keeper, 'Không phải cán bộ')).json()).toMatchObject({ code: 'own.no-entry' });
  expect((await write(officer, 'x'.repeat(2001))).statusCode).toBe(400);
  expect((await write(officer, 'Tuần đầu hệ thống lỗi.')).json()).toMatchObject({
    state: 'small',
    response: { text: 'Tuần đầu hệ thống lỗi.' },
  });
  await write(officer, 'Tuần đầu hệ thống lỗi hai ngày.');
  expect(await seen()).toMatchObject({
    month: '2026-10',
    responses: [{ officerId: own, text: 'Tuần đầu hệ thống lỗi hai ngày.' }],
  });
  expect((await seen()).responses).toHaveLength(1);
  expect((await app.inject({ url: `${MONTH}/responses`, headers: officer })).statusCode).toBe(403);
  const docx = await app.inject({ url: `${MONTH}.docx`, headers: leader });
  const { paragraphs } = readDocx(docx.rawPayload);
  expect(paragraphs.map(({ text }) => text)).toContain('- Tuần đầu hệ thống lỗi hai ngày.');
  await write(officer, '');
  expect(await seen()).toEqual({ month: '2026-10', responses: [] });

  const log = (await app.inject({ url: `${OFFICE}/audit`, headers: leader })).json<AuditPage>();
  expect(log.entries.map(({ action }) => action).filter((action) => action.startsWith('month.response'))).toEqual([
    'month.response-taken-back',
    'month.response-written',
    'month.response-written',
  ]);
  await expect(app.database.$client`delete from officer_responses`).rejects.toThrow('refused');
});
