import type { Month } from '@hailong/schema/month';
import type { OfficerRating } from '@hailong/schema/rating';
import { summariseMonth } from '@hailong/schema/summarise-month';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { createTallyStore } from './tally.store.ts';
import { insertRating, judgeRating } from './testing/insert-rating.store.ts';

const anOffice = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const tallies = createTallyStore(database);
  const report = async (month: Month) => summariseMonth(await tallies.read(officeId, month));
  return {
    database,
    officeId,
    report,
    insert: (rating: Parameters<typeof insertRating>[2]) => insertRating(database, officeId, rating),
  };
};

const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];

test('a month without ratings lists the whole roster with zeros', async () => {
  const { report } = await anOffice();
  const { officers, office } = await report('2026-10');
  expect(officers.map(({ officerId }) => officerId)).toEqual(sampleOfficers.map(({ id }) => id));
  expect(office).toMatchObject({ ratings: { valid: 0, suspect: 0, total: 0 }, satisfaction: { n: 0, percent: null } });
  expect(office.criteria.map(({ code, n, mean }) => [code, n, mean])).toEqual([
    ['attitude', 0, null],
    ['resolution', 0, null],
    ['guidance', 0, null],
  ]);
});

test('ratings are counted for their officer, in their month, and suggestions apart', async () => {
  const { report, insert } = await anOffice();
  await insert(aRating({ officerId: first, scores: { attitude: 5, resolution: null, guidance: 4 } }));
  await insert(aRating({ officerId: first, scores: { attitude: 1, resolution: 2, guidance: 3 } }));
  await insert(aRating({ officerId: second, ratedAt: '2026-11-02T08:00:00+07:00' }));
  await insert(aSuggestion());
  const october = await report('2026-10');
  expect(october).toMatchObject({ month: '2026-10', status: 'open', revision: 0, setAside: 0, suggestions: 1 });
  expect(october.office.ratings).toEqual({ valid: 2, suspect: 0, total: 2 });
  expect(october.officers.map(({ ratings }) => ratings.total)).toEqual([2, 0, 0, 0, 0, 0]);
  expect(october.officers[0]?.criteria[0]).toEqual({
    criteriaSet: 1,
    code: 'attitude',
    n: 2,
    mean: '3.00',
    distribution: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 1 },
  });
  expect((await report('2026-11')).officers[1]?.ratings.total).toBe(1);
});

test('the newest judgement of a rating counts, and a suspect rating is in no score', async () => {
  const { report, insert, database, officeId } = await anOffice();
  const [kept, cleared, doubted] = [
    aRating({ officerId: first }),
    aRating({ officerId: first }),
    aRating({ officerId: first }),
  ];
  for (const rating of [kept, cleared, doubted]) await insert(rating);
  await judgeRating(database, officeId, cleared.id, 1, 'suspect');
  await judgeRating(database, officeId, cleared.id, 2, 'valid');
  await judgeRating(database, officeId, doubted.id, 1, 'valid');
  await judgeRating(database, officeId, doubted.id, 2, 'suspect');
  const { officers } = await report('2026-10');
  expect(officers[0]).toMatchObject({
    ratings: { valid: 2, suspect: 1, total: 3 },
    satisfaction: { n: 4, percent: '100.0' },
  });
});

test('the last second of a month in Việt Nam is in it and the next one is not, wherever this machine stands', async () => {
  const { report, insert } = await anOffice();
  await insert(aRating({ officerId: first, ratedAt: '2026-10-31T23:59:59+07:00' }));
  await insert(aRating({ officerId: first, ratedAt: '2026-11-01T00:00:00+07:00' }));
  await insert(aRating({ officerId: first, ratedAt: '2026-10-31T16:59:59.999Z' }));
  await insert(aRating({ officerId: first, ratedAt: '2026-10-31T10:00:00-07:00' }));
  expect((await report('2026-10')).office.ratings.total).toBe(2);
  expect((await report('2026-11')).office.ratings.total).toBe(2);
});

test('someone who left is listed in the months they were rated in', async () => {
  const { report, insert, database, officeId } = await anOffice();
  await database.$client`
    update officers set employed_until = '2026-08-31' where office_id = ${officeId} and id = ${first}`;
  expect((await report('2026-10')).officers.map(({ officerId }) => officerId)).not.toContain(first);
  await insert(aRating({ officerId: first }));
  expect((await report('2026-10')).officers[0]?.officerId).toBe(first);
});

test('another office’s ratings are not counted', async () => {
  const { report, insert, database } = await anOffice();
  await insert(aRating({ officerId: first }));
  const [other] = await database.$client<{ id: number }[]>`
    insert into offices (slug, name, superior_name, settings) values ('dai-lanh', 'x', '', '{}') returning id`;
  await insertRating(database, other?.id ?? 0, aRating({ officerId: first }));
  expect((await report('2026-10')).office.ratings.total).toBe(1);
});

test.each(['0000-01', '0001-01', '9999-12'])(
  'a month far from any rating is zeros, not an error: %s',
  async (month) => {
    const { report } = await anOffice();
    expect((await report(month)).office.ratings.total).toBe(0);
  },
);

interface Given {
  readonly rating: OfficerRating;
  readonly suspect: boolean;
}

const score = fc.constantFrom(null, 1, 2, 3, 4, 5);
const given: fc.Arbitrary<Given> = fc.record({
  suspect: fc.boolean(),
  rating: fc
    .record({
      officerId: fc.constantFrom(first, second),
      day: fc.integer({ min: 29, max: 33 }),
      scores: fc.record({ attitude: score, resolution: score, guidance: score }),
    })
    .map(({ officerId, day, scores }) =>
      aRating({ officerId, scores, ratedAt: new Date(Date.UTC(2026, 9, day, 12)).toISOString() }),
    ),
});

const share = (part: number, whole: number): string | null => {
  if (whole === 0) return null;
  return (Math.round((part * 1000) / whole) / 10).toFixed(1);
};

test('property: the report equals a recomputation from the ratings one by one', async () => {
  const { report, insert, database, officeId } = await anOffice();
  const everything: Given[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 25 }), async (batch) => {
      for (const { rating, suspect } of batch) {
        await insert(rating);
        if (suspect) await judgeRating(database, officeId, rating.id, 1, 'suspect');
      }
      everything.push(...batch);
      const { officers } = await report('2026-10');
      for (const officerId of [first, second]) {
        const theirs = everything.filter(
          ({ rating }) =>
            rating.officerId === officerId && new Date(rating.ratedAt) < new Date('2026-11-01T00:00:00+07:00'),
        );
        const valid = theirs.filter(({ suspect }) => !suspect);
        const answers = valid.flatMap(({ rating }) => Object.values(rating.scores)).filter((answer) => answer !== null);
        expect(officers.find((officer) => officer.officerId === officerId)).toMatchObject({
          ratings: { valid: valid.length, suspect: theirs.length - valid.length, total: theirs.length },
          satisfaction: {
            n: answers.length,
            percent: share(answers.filter((answer) => answer >= 4).length, answers.length),
          },
        });
      }
    }),
    { numRuns: 15 },
  );
});
