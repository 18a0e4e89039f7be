import { summariseMonth, type MonthCounts } from '@hailong/schema/summarise-month';
import { aCriteriaSet } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { digestOf, freezeMonth, readFrozen, revisionFaults, settledCounts, type FrozenRow } from './frozen-month.ts';

const HANG = '11111111-1111-4111-8111-111111111111';
const MINH = '22222222-2222-4222-8222-222222222222';
const IDS = Buffer.alloc(5 * 16, 7);
const SUSPECTS = IDS.subarray(0, 16);

const counted: MonthCounts = {
  month: '2026-10',
  status: 'open',
  revision: 0,
  setAside: 1,
  suggestions: 1,
  officeName: 'Bộ phận Một cửa',
  officers: [
    { id: HANG, name: 'Nguyễn Thị Hằng' },
    { id: MINH, name: 'Lê Văn Minh' },
  ],
  criteriaSets: [aCriteriaSet()],
  counts: [
    { officerId: HANG, valid: 1, suspect: 1 },
    { officerId: HANG, valid: 1, suspect: 0 },
    { officerId: MINH, valid: 1, suspect: 0 },
  ],
  tallies: [
    { officerId: HANG, criteriaSet: 1, code: 'attitude', score: 5, n: 1 },
    { officerId: HANG, criteriaSet: 1, code: 'attitude', score: 5, n: 1 },
    { officerId: MINH, criteriaSet: 1, code: 'attitude', score: 2, n: 1 },
  ],
};
const frozenRow = (overrides: Partial<FrozenRow> = {}): FrozenRow => ({
  ...freezeMonth({
    counted,
    details: { reasons: [], channels: [], hours: [], circular: [] },
    at: new Date('2026-11-03T02:00:00Z'),
    ratingIds: IDS,
    suspectIds: SUSPECTS,
    revision: 1,
    actor: 'thong.ke',
    before: null,
  }),
  ratingIds: IDS,
  suspectIds: SUSPECTS,
  ...overrides,
});

test('the same counts in another order and grouping have the same digest, for one revision only', () => {
  const turned = { ...counted, counts: counted.counts.toReversed(), tallies: counted.tallies.toReversed() };
  expect(settledCounts(turned)).toEqual(settledCounts(counted));
  expect(summariseMonth(settledCounts(counted))).toEqual(summariseMonth(counted));
  expect(digestOf(turned, 1)).toBe(digestOf(counted, 1));
  expect(digestOf(counted, 2)).not.toBe(digestOf(counted, 1));
  expect(digestOf({ ...counted, suggestions: 2 }, 1)).not.toBe(digestOf(counted, 1));
});

test('what is frozen says the figures, by whom and when, as a closed month', () => {
  const { content, contentHash } = frozenRow();
  expect(readFrozen(content)).toMatchObject({
    frozenAt: '2026-11-03T02:00:00.000Z',
    frozenBy: 'thong.ke',
    report: { status: 'closed', revision: 1, office: { ratings: { valid: 3, suspect: 1, total: 4 } } },
    changes: [],
  });
  expect(contentHash).toHaveLength(32);
});

test('a revision that its ratings still make is equal', () => {
  expect(revisionFaults(frozenRow(), counted)).toEqual([]);
});

test.each([
  [
    'another content under the same hash',
    { content: frozenRow().content.replace('thong.ke', 'ai.khac') },
    'content-hash',
  ],
  ['another list of ratings', { ratingIds: Buffer.alloc(5 * 16, 8) }, 'rating-ids'],
  [
    'a figure that its own counts do not make',
    { content: frozenRow().content.replace('"valid":3', '"valid":2') },
    'arithmetic',
  ],
] as const)('%s is found', (_what, overrides, fault) => {
  expect(revisionFaults(frozenRow(overrides), counted).map((found) => found.fault)).toContain(fault);
});

test('a rating that is gone, and an answer that is another, are found with the figures they touch', () => {
  const gone = { ...counted, counts: counted.counts.slice(0, 2) };
  expect(revisionFaults(frozenRow(), gone).map(({ fault }) => fault)).toEqual(['ratings-missing', 'figures']);
  const other = { ...counted, tallies: counted.tallies.map((tally) => ({ ...tally, score: 1 })) };
  const [fault] = revisionFaults(frozenRow(), other);
  expect(fault).toMatchObject({ fault: 'figures' });
});
