import { randomUUID } from 'node:crypto';
import type { Catalogue } from '@hailong/schema/catalogue';
import { monthOf } from '@hailong/schema/month';
import { aBatch, aRating } from '@hailong/schema/testing/builders';
import { expect } from '@playwright/test';
import { post, readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { test } from '../fixtures/test.ts';

const now = (): string => new Date().toISOString();

/** Builds valid ratings about the sample's officers. */
const validRatings = (catalogue: Catalogue) => {
  const officerId = catalogue.officers[0]?.id ?? '';
  const { version } = catalogue.criteriaSet;
  return (overrides: Parameters<typeof aRating>[0] = {}) =>
    aRating({ officerId, criteriaSet: version, ratedAt: now(), ...overrides });
};

const expectProblem = async (reply: Response, status: number, code: string): Promise<void> => {
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await reply.json()) as { code: string; tryAgain: string; title: string };
  expect(problem).toMatchObject({ code, tryAgain: 'never', status });
  expect(problem.title).toMatch(/\p{L}/u);
};

test('an envelope that cannot be read is a problem with a code, and nothing is stored', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const envelope = aBatch([rating()], { sentAt: now() });
  const malformed: readonly string[] = [
    '{"protocol": 1, "ratings": [',
    '',
    'null',
    '[]',
    '"batch"',
    JSON.stringify({ ...envelope, ratings: [] }),
    JSON.stringify({ ...envelope, ratings: Array.from({ length: 501 }, () => rating()) }),
    JSON.stringify({ ...envelope, ratings: { 0: rating() } }),
    JSON.stringify({ ...envelope, protocol: '1' }),
    JSON.stringify({ ...envelope, protocol: 0 }),
    JSON.stringify({ ...envelope, deviceId: 'phone' }),
    JSON.stringify({ ...envelope, sentAt: 'yesterday' }),
    JSON.stringify({ ...envelope, sentAt: 1_700_000_000 }),
  ];
  for (const body of malformed) await expectProblem(await post(office, body), 400, 'batch.malformed');
  await expectProblem(await post(office, 'x'.repeat(2 * 1024 * 1024)), 413, 'request.too-large');
  await expectProblem(await post(office, JSON.stringify(envelope), 'no-such-office'), 404, 'office.unknown');
  expect(await office.sql`select id from ratings`).toHaveLength(0);
  expect(await office.sql`select rating_id from set_aside`).toHaveLength(0);
});

test('five hundred ratings in one batch are stored, each named in order', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const ratings = Array.from({ length: 500 }, () => rating());
  const verdicts = await sendBatch(office, ratings);
  expect(verdicts).toEqual(ratings.map(({ id }) => ({ id, verdict: 'stored' })));
});

test('one bad rating never blocks the others', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const good = rating();
  const unknownOfficer = rating({ officerId: randomUUID() });
  const unknownCriteria = rating({ criteriaSet: 999 });
  const wrongTypes = { ...rating(), scores: { attitude: 'five' } };
  const outOfScale = rating({ scores: { attitude: 6 } });
  const longComment = rating({ comment: 'a'.repeat(1001) });
  const tooLarge = { ...rating(), extra: 'a'.repeat(17 * 1024) };
  const noId = { ...rating(), id: 'seven' };
  const verdicts = await sendBatch(office, [
    unknownOfficer,
    wrongTypes,
    unknownCriteria,
    good,
    outOfScale,
    longComment,
    tooLarge,
    noId,
    42,
    null,
  ]);
  const invalid = (id: string) => ({ id, verdict: 'set-aside', code: 'invalid-content' });
  expect(verdicts).toEqual([
    { id: unknownOfficer.id, verdict: 'set-aside', code: 'unknown-officer' },
    invalid(wrongTypes.id),
    { id: unknownCriteria.id, verdict: 'set-aside', code: 'unknown-criteria-set' },
    { id: good.id, verdict: 'stored' },
    invalid(outOfScale.id),
    invalid(longComment.id),
    { id: tooLarge.id, verdict: 'refused', code: 'too-large' },
    { id: 'seven', verdict: 'refused', code: 'no-usable-id' },
    { id: null, verdict: 'refused', code: 'no-usable-id' },
    { id: null, verdict: 'refused', code: 'no-usable-id' },
  ]);
  expect(await office.sql`select id from ratings`).toEqual([{ id: good.id }]);
  expect(await office.sql`select rating_id from set_aside`).toHaveLength(5);
});

test('an id used again for other content changes nothing and is set aside', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const first = rating({ scores: { attitude: 5, resolution: null, guidance: 4 } });
  const other = { ...first, scores: { attitude: 1, resolution: 1, guidance: 1 } };
  const { id } = first;
  expect(await sendBatch(office, [first, first])).toEqual([
    { id, verdict: 'stored' },
    { id, verdict: 'already-stored' },
  ]);
  expect(await sendBatch(office, [other])).toEqual([{ id, verdict: 'set-aside', code: 'id-conflict' }]);
  expect(await sendBatch(office, [{ ...first, id: id.toUpperCase() }])).toMatchObject([{ verdict: 'set-aside' }]);
  const reordered = Object.fromEntries(Object.entries(first).toReversed());
  expect(await sendBatch(office, [reordered])).toEqual([{ id, verdict: 'already-stored' }]);
  const [stored] = await office.sql`select scores::json ->> 'attitude' as attitude from ratings`;
  expect(stored).toEqual({ attitude: '5' });
});

test('ten years of clock skew, either way, still count today', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const tenYears = 10 * 365 * 24 * 3600 * 1000;
  for (const skew of [tenYears, -tenYears]) {
    const device = new Date(Date.now() + skew).toISOString();
    const sent = rating({ ratedAt: device });
    expect(await sendBatch(office, [sent], device)).toEqual([{ id: sent.id, verdict: 'stored' }]);
  }
  const month = Number(monthOf(Date.now(), 'Asia/Ho_Chi_Minh').replace('-', ''));
  expect(await office.sql`select month, clock_flag from ratings`).toEqual([
    { month, clock_flag: true },
    { month, clock_flag: true },
  ]);
});

test('emoji, right-to-left text and rare letters come back as they were given', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const comments = ['👩‍👩‍👧‍👦🇻🇳 cảm ơn', 'شكرا جزيلا \u202Eabc', 'Ngu\u0079\u1EC5n nguye\u0302\u0303n', '\u{20000}'];
  const sent = comments.map((comment) => rating({ comment, customerName: comment.slice(0, 20) }));
  const verdicts = await sendBatch(office, sent);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(comments.map(() => 'stored'));
  const rows = await office.sql<{ comment: string }[]>`select comment from rating_texts order by comment collate "C"`;
  expect(rows.map(({ comment }) => comment)).toEqual(comments.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('a pasted NUL or half an emoji loses nothing and stops nobody', async ({ office }) => {
  const rating = validRatings(await readCatalogue(office));
  const good = rating();
  const verdicts = await sendBatch(office, [rating({ comment: 'a\0b' }), rating({ comment: '\uD83D' }), good]);
  expect(verdicts.map(({ verdict }) => verdict)).not.toContain('refused');
  expect(verdicts[2]).toEqual({ id: good.id, verdict: 'stored' });
});
