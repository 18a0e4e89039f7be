import { expect, test } from 'vitest';
import { SCORED_SET, type MadeRating } from './testing/a-year-of-ratings.ts';
import { expectDocuments, expectReport, IDS, naiveOf, openOfficeWith } from './testing/compare-everywhere.ts';
import { storeRatings } from './testing/made-ratings.store.ts';

const [first, second, third] = IDS as [string, string, string];
let made = 0;
const aMade = (
  ratedAt: string,
  overrides: Partial<MadeRating['rating']>,
  decided: Partial<MadeRating> = {},
): MadeRating => {
  made += 1;
  return {
    rating: {
      id: `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`,
      officerId: first,
      criteriaSet: 1,
      scores: { attitude: 5 },
      channel: 'phone',
      ratedAt,
      ...overrides,
    },
    month: '2026-10',
    suspect: false,
    complaint: null,
    ...decided,
  };
};

test('ties, one rating, nothing but “does not apply”, the edges of a month, another criteria set in its midst, complaints: all say the same', async () => {
  const NOON = '2026-10-15T12:00:00+07:00';
  const scored = (scores: Record<string, number | null>, complaint: MadeRating['complaint'] = null) =>
    aMade(NOON, { officerId: third, criteriaSet: SCORED_SET, scores }, { complaint });
  const ofMonth = [
    // The first and the last instant of October on the office's clock.
    aMade('2026-10-01T00:00:00+07:00', { scores: { attitude: 4, resolution: 3 } }),
    aMade('2026-10-31T16:59:59.999Z', { scores: { attitude: 3, guidance: 4 } }),
    // Halves that must go up: 1 of 8 satisfied is 12.5 %, means end in 5.
    ...[1, 1, 1, 2, 2, 2, 3].map((attitude) => aMade(NOON, { scores: { attitude } })),
    aMade(NOON, { officerId: second, scores: { attitude: null, resolution: null, guidance: null } }),
    aMade(NOON, { scores: { attitude: 5 } }, { suspect: true }),
    scored({ attitude: 5, 'total-time': 2, contacts: 1, agencies: null, 'no-harassment': 1 }),
    scored({ 'total-time': 1, contacts: 2, 'no-harassment': 0 }, 'upheld'),
    scored({ 'total-time': 2, 'no-harassment': 0 }, 'not-upheld'),
    scored({ 'total-time': 0, 'no-harassment': 1 }),
    scored({ 'total-time': 2, 'no-harassment': 0 }, 'verifying'),
    aMade(NOON, { officerId: third, scores: { attitude: 4 } }),
  ];
  const outside = [
    aMade('2026-09-30T23:59:59.999+07:00', { scores: { attitude: 1 } }, { month: '2026-09' }),
    aMade('2026-10-31T17:00:00.000Z', { scores: { attitude: 1 } }, { month: '2026-11' }),
  ];
  const office = await openOfficeWith([...ofMonth, ...outside]);
  const naive = naiveOf(ofMonth);
  const report = await office.report('2026-10');
  expectReport([...report.officers, report.office], naive);
  const figures = await office.figures('2026-10');
  expect(figures.officers[2]?.score?.indicators).toMatchObject({ cs1: '1.4', cs3: '1.5', cs4: null, cs7: '1.3' });
  for (const [index, one] of figures.officers.entries()) {
    const { cs1 = null, cs3 = null, cs4 = null, cs7 = null } = one.score?.indicators ?? {};
    expect([cs1, cs3, cs4, cs7]).toEqual(naive[index]?.indicators);
  }
  await expectDocuments(office, '/months/2026-10', naive);

  // One comes back late: received in November, given in October, counted where it was given.
  const late = aMade(NOON, { officerId: second, scores: { attitude: 1 } });
  await storeRatings(office.app.database, office.officeId, [late]);
  await expectDocuments(office, '/months/2026-10', naiveOf([...ofMonth, late]));
});
