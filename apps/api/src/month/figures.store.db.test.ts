import type { OfficerRating } from '@hailong/schema/rating';
import { finishedSet } from '@hailong/schema/criteria';
import { circularQuestions } from '@hailong/schema/ready-criteria-circular';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { criteriaSets } from '../database/tables/criteria-sets.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { createClosingPreviewStore } from './closing-preview.store.ts';
import { createDossierStore } from './dossiers.store.ts';
import { createFiguresStore } from './figures.store.ts';
import { createRevisionStore } from './revision.store.ts';
import { insertRating, judgeRating } from './testing/insert-rating.store.ts';

const MONTH = '2026-10';
const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];

const anOffice = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const figures = createFiguresStore(database);
  return {
    database,
    officeId,
    read: (month = MONTH) => figures.read(officeId, month),
    insert: (overrides: Partial<OfficerRating>) => insertRating(database, officeId, aRating(overrides)),
  };
};

const given = fc.record({
  officerId: fc.constantFrom(first, second),
  channel: fc.constantFrom('phone' as const, 'kiosk' as const, 'paper' as const),
  reasons: fc.dictionary(fc.constantFrom('attitude', 'guidance'), fc.subarray(['slow', 'rude'], { minLength: 1 }), {
    noNullPrototype: true,
  }),
  at: fc.integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2026, 9, 30) }),
  suspect: fc.boolean(),
});

test('reasons, channels and hours equal a count of the valid ratings one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 20 }), async (everything) => {
      const { database, officeId, read } = await anOffice();
      await insertRating(database, officeId, aSuggestion());
      for (const { at, suspect, ...one } of everything) {
        const rating = aRating({ ...one, ratedAt: new Date(at).toISOString() });
        await insertRating(database, officeId, rating);
        if (suspect) await judgeRating(database, officeId, rating.id, 1, 'suspect');
      }
      const valid = everything.filter(({ suspect }) => !suspect);
      const figures = await read();
      for (const officerId of [first, second]) {
        const own = figures.officers.find((officer) => officer.officerId === officerId);
        const mine = valid.filter((one) => one.officerId === officerId);
        for (const channel of ['phone', 'kiosk', 'paper'] as const) {
          expect(own?.channels[channel]).toBe(mine.filter((one) => one.channel === channel).length);
        }
        const slow = mine.filter(({ reasons }) => reasons['attitude']?.includes('slow') === true).length;
        const shown = own?.reasons.find(({ code, reason }) => code === 'attitude' && reason === 'slow');
        expect(shown?.n ?? 0).toBe(slow);
      }
      const local = valid.map(({ at }) => new Date(at + 7 * 3_600_000));
      const hours = new Map<string, number>();
      for (const time of local) {
        const key = `${time.getUTCDay() || 7}/${time.getUTCHours()}`;
        hours.set(key, (hours.get(key) ?? 0) + 1);
      }
      expect(new Map(figures.hours.map(({ weekday, hour, n }) => [`${weekday}/${hour}`, n]))).toEqual(hours);
    }),
    { numRuns: 6 },
  );
});

test('a month tells how it differs from the one before, and dossiers make a response rate', async () => {
  const { database, officeId, read, insert } = await anOffice();
  for (const attitude of [1, 1, 1, 5, 5]) {
    await insert({ officerId: first, scores: { attitude }, ratedAt: '2026-09-10T08:00:00+07:00' });
  }
  for (const attitude of [1, 5, 5, 5, 5]) await insert({ officerId: first, scores: { attitude } });
  const dossiers = createDossierStore(database);
  const who = { officeId, month: MONTH, actor: 'thong.ke' };
  await dossiers.enter(who, [{ officerId: first, received: 50, cs2: null }]);
  await dossiers.enter(who, [
    { officerId: first, received: 40, cs2: { points: 3, n: 2 } },
    { officerId: second, received: null, cs2: null },
  ]);
  await dossiers.enter(who, [{ officerId: first, received: 40, cs2: { points: 3, n: 2 } }]);
  // The second officer's row said nothing new, and neither did the last call.
  expect(await database.$client`select received, sequence from dossier_counts order by sequence`).toEqual([
    { received: 50, sequence: 1 },
    { received: 40, sequence: 2 },
  ]);
  await expect(
    dossiers.enter(who, [{ officerId: '99999999-9999-4999-8999-999999999999', received: 1, cs2: null }]),
  ).rejects.toMatchObject({ code: 'officer.unknown' });
  const { officers, line, office } = await read();
  expect(officers[0]).toMatchObject({ percent: '80.0', change: '+40.0', received: 40, responseRate: '12.5' });
  expect(office.responseRate).toBe('12.5');
  expect(line.map(({ month }) => month).slice(-3)).toEqual(['2026-08', '2026-09', '2026-10']);
  expect(line).toHaveLength(12);
  expect((await read('0000-01')).line).toHaveLength(1);
});

test('answers to the questions of the circular make a score, and a complaint found true lowers it', async () => {
  const { database, officeId, read, insert } = await anOffice();
  const circularSet = finishedSet(circularQuestions, 2);
  if (!circularSet) throw new Error('the ready set is not finished');
  await database.insert(criteriaSets).values({
    officeId,
    version: 2,
    items: circularSet.items,
    scoringProfile: circularSet.scoringProfile ?? null,
    validFrom: new Date('2026-09-01T00:00:00Z'),
  });
  const scores = { 'total-time': 2, contacts: 2, agencies: 1, 'no-harassment': 1 };
  await insert({ officerId: first, criteriaSet: 2, scores });
  const troubled = aRating({ officerId: first, criteriaSet: 2, scores: { ...scores, 'no-harassment': 0 } });
  await insertRating(database, officeId, troubled);
  const complain = (sequence: number, state: string) => database.$client`
    insert into complaint_steps (office_id, rating_id, sequence, state, actor, why)
    values (${officeId}, ${troubled.id}, ${sequence}, ${state}, 'lanh.dao', 'thử')`;
  const cs7 = async () => {
    const { officers } = await read();
    return [officers[0]?.score?.indicators.cs7, officers[0]?.unscored.verifying];
  };
  expect(await cs7()).toEqual(['1.0', 0]);
  await complain(1, 'new');
  expect(await cs7()).toEqual(['2.0', 1]);
  await complain(2, 'verifying');
  await complain(3, 'not-upheld');
  expect(await cs7()).toEqual(['2.0', 0]);
  await complain(4, 'verifying');
  await complain(5, 'upheld');
  expect(await cs7()).toEqual(['1.0', 0]);
  expect((await read()).officers[0]?.score).toMatchObject({ total: '6.0', highest: '8.0', missing: ['cs2'] });
  expect((await read()).hasScore).toBe(true);
});

test('a closed month keeps its details too, and they are read without a look at any rating', async () => {
  const { database, officeId, read, insert } = await anOffice();
  await insert({ officerId: first, channel: 'kiosk', reasons: { attitude: ['slow'] } });
  const { revision, digest } = (
    await createClosingPreviewStore(database).read(officeId, MONTH, new Date('2026-11-26T00:00:00Z'))
  ).next;
  await createRevisionStore(database).freeze({ officeId, month: MONTH, revision, digest, actor: 'thong.ke' });
  const closed = await read();
  expect(closed).toMatchObject({ hasDetails: true, office: { channels: { kiosk: 1 }, reasons: [{ reason: 'slow' }] } });
  await insert({ officerId: first, channel: 'paper' });
  expect(await read()).toEqual(closed);
});
