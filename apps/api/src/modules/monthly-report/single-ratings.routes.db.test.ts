import { monthCommentsSchema } from '@hailong/schema/month-comments';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { brokenAt } from '../../auth/audit-entry.ts';
import { createAuditStore } from '../../auth/audit.store.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { receiptStartOf } from './ratings-csv.ts';
import { insertRating, judgeRating } from '../../month/testing/insert-rating.store.ts';

const MONTH = '/api/offices/van-gia/months/2026-10';
const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const add = async (username: string, role: 'statistician' | 'leader', officerId: string | null = null) => {
    await addTestUser(app.database, { username, officeId, role, officerId });
    const headers = { cookie: await signInForTest(app, username) };
    return (url: string) => app.inject({ url, headers });
  };
  const insert = (rating: Parameters<typeof insertRating>[2]) => insertRating(app.database, officeId, rating);
  return { app, officeId, add, insert };
};

const rowsOf = (body: string) => parse<Record<string, string>>(body, { columns: true, bom: true });

test('ratings.csv has every rating and suggestion of the month once, found by the start of its receipt code', async () => {
  const { add, insert, app, officeId } = await anOffice();
  const get = await add('thong.ke', 'statistician');
  const praised = aRating({
    officerId: first,
    comment: 'Rất "nhiệt tình",\ncảm ơn 😀',
    customerName: 'Trần Văn Bình',
    procedure: { code: '1.001193' },
    outcome: 'received',
    language: 'vi',
    assisted: true,
    reasons: { attitude: ['slow'] },
  });
  const doubted = aRating({
    officerId: second,
    scores: { attitude: 1, resolution: 2, guidance: 3 },
    procedure: { name: 'Xin xác nhận' },
  });
  const suggestion = { ...aSuggestion(), suggestionType: 'complaint' as const };
  for (const rating of [
    praised,
    doubted,
    suggestion,
    aRating({ officerId: first, ratedAt: '2026-11-01T00:00:00+07:00' }),
  ])
    await insert(rating);
  await judgeRating(app.database, officeId, doubted.id, 1, 'suspect');

  const reply = await get(`${MONTH}/ratings.csv`);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="van-gia-2026-10-ratings.csv"',
    'x-withheld-ratings': '0',
  });
  const rows = new Map(rowsOf(reply.body).map((row) => [row['receipt_start'], row]));
  expect(rows.size).toBe(3);
  expect(rows.get(receiptStartOf(praised.id))).toMatchObject({
    rated_hour: '2026-10-31 16:00',
    kind: 'rating',
    status: 'valid',
    officer_id: first,
    officer_name: sampleOfficers[0]?.name,
    criteria_set: '1',
    score_attitude: '5',
    score_resolution: 'NA',
    score_guidance: '4',
    reasons: 'attitude:slow',
    comment: praised.comment,
    procedure_code: '1.001193',
    outcome: 'received',
    assisted: 'true',
    channel: 'phone',
  });
  expect(rows.get(receiptStartOf(praised.id))?.['procedure_name']).not.toBe('');
  expect(rows.get(receiptStartOf(doubted.id))).toMatchObject({ status: 'suspect', procedure_name: 'Xin xác nhận' });
  expect(rows.get(receiptStartOf(suggestion.id))).toMatchObject({
    kind: 'suggestion',
    suggestion_type: 'complaint',
    officer_id: '',
  });
  expect(reply.body).not.toContain('Trần Văn Bình');
  expect(rows.get(receiptStartOf(praised.id))).not.toHaveProperty('customer_name');
});

test('more ratings than fit in one portion all arrive, in an order that tells nothing', async () => {
  const { add, app, officeId } = await anOffice();
  const get = await add('thong.ke', 'statistician');
  await app.database.$client`
    insert into ratings (instant, received_at, skew_ms, month, office_id, criteria_set, clock_flag, id, officer_id,
      device_id, content_hash, scores, rated_at, channel)
    select now(), now(), 0, 202610, ${officeId}, 1, false, gen_random_uuid(), ${first}, gen_random_uuid(),
      sha256(n::text::bytea), '{"attitude":5}', '', 'phone'
    from generate_series(1, 1201) as n`;
  const codes = rowsOf((await get(`${MONTH}/ratings.csv`)).body).map((row) => row['receipt_start'] ?? '');
  expect(new Set(codes).size).toBe(1201);
  expect(codes).toEqual(codes.toSorted());
});

test('a file with names wants the password typed a moment ago; without names it does not', async () => {
  const { add, insert, app, officeId } = await anOffice();
  const get = await add('thong.ke', 'statistician');
  await insert(aRating({ officerId: first, customerName: 'Trần Văn Bình' }));
  await app.database.$client`update sessions set created_at = now() - interval '11 minutes'`;
  const refused = await get(`${MONTH}/ratings.csv?names=1`);
  expect(refused.json()).toMatchObject({ status: 403, code: 'session.not-recent' });
  expect(refused.body).not.toContain('Bình');
  expect(await createAuditStore(app.database).read(officeId)).toEqual([]);
  expect((await get(`${MONTH}/ratings.csv`)).statusCode).toBe(200);
});

test('names come with ?names=1 only, and the log says who took them before they leave', async () => {
  const { add, insert, app, officeId } = await anOffice();
  const get = await add('thong.ke', 'statistician');
  await insert(aRating({ officerId: first, customerName: 'Trần Văn Bình', comment: 'Cảm ơn chị' }));
  await get(`${MONTH}/ratings.csv`);
  await get(`${MONTH}/comments`);
  const log = createAuditStore(app.database);
  expect(await log.read(officeId)).toEqual([]);

  const reply = await get(`${MONTH}/ratings.csv?names=1`);
  expect(rowsOf(reply.body)[0]).toHaveProperty('customer_name', 'Trần Văn Bình');
  const shown = monthCommentsSchema.parse((await get(`${MONTH}/comments?names=1`)).json());
  expect(shown.comments[0]?.customerName).toBe('Trần Văn Bình');
  const entries = await log.read(officeId);
  expect(entries.map(({ actor, action, details }) => [actor, action, details])).toEqual([
    ['thong.ke', 'names.exported', { month: '2026-10', ratings: 1 }],
    ['thong.ke', 'names.viewed', { month: '2026-10', comments: 1 }],
  ]);
  expect(brokenAt(entries)).toBeNull();
  const text = JSON.stringify(await app.database.$client`select audit_log::text from audit_log`);
  expect(text).not.toMatch(/Bình|Cảm ơn/);
});

test.each(['0', 'true', ''])('names=%s is no way to ask for names', async (names) => {
  const { add } = await anOffice();
  const get = await add('thong.ke', 'statistician');
  expect((await get(`${MONTH}/ratings.csv?names=${names}`)).statusCode).toBe(400);
});

test('nobody sees single ratings, comments or names of their own entry, and everyone is told how many', async () => {
  const { add, insert } = await anOffice();
  const get = await add('nhung', 'statistician', first);
  await insert(aRating({ officerId: first, comment: 'Về chính tôi', customerName: 'Trần Văn Bình' }));
  await insert(aRating({ officerId: second, comment: 'Về người khác', customerName: 'Lê Thị Cúc' }));
  await insert(aSuggestion({ comment: 'Thêm ghế chờ' }));
  const csv = await get(`${MONTH}/ratings.csv?names=1`);
  expect(csv.headers['x-withheld-ratings']).toBe('1');
  expect(rowsOf(csv.body).map((row) => row['officer_id'])).toHaveLength(2);
  expect(csv.body).not.toMatch(/Về chính tôi|Bình/);
  const comments = monthCommentsSchema.parse((await get(`${MONTH}/comments?names=1`)).json());
  expect(comments.withheld).toBe(1);
  expect(comments.comments.map(({ comment }) => comment).toSorted()).toEqual(['Thêm ghế chờ', 'Về người khác']);
});

test('comments carry no time and no name unless asked, and what was erased or left empty is not listed', async () => {
  const { add, insert } = await anOffice();
  const get = await add('lanh.dao', 'leader');
  await insert(
    aRating({ officerId: first, comment: 'Chờ lâu', customerName: 'Trần Văn Bình', procedure: { code: '9.9' } }),
  );
  await insert(aRating({ officerId: first, comment: '' }));
  await insert(aRating({ officerId: first, customerName: 'Lê Thị Cúc' }));
  const reply = await get(`${MONTH}/comments`);
  expect(reply.json()).toEqual({
    month: '2026-10',
    withheld: 0,
    comments: [
      {
        officerId: first,
        officerName: sampleOfficers[0]?.name,
        comment: 'Chờ lâu',
        customerName: null,
        procedure: '9.9',
        suggestionType: null,
        review: 'waiting',
      },
    ],
  });
});
