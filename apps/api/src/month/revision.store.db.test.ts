import type { MonthChange } from '@hailong/schema/closing';
import { monthChanges } from '@hailong/schema/month-changes';
import type { MonthlyReport } from '@hailong/schema/monthly-report';
import { summariseMonth } from '@hailong/schema/summarise-month';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { revisionFaults } from './frozen-month.ts';
import { createClosingPreviewStore } from './closing-preview.store.ts';
import { createRecountStore } from './recount.store.ts';
import { createRevisionStore } from './revision.store.ts';
import { createTallyStore } from './tally.store.ts';
import { insertRating, judgeRating } from './testing/insert-rating.store.ts';

const MONTH = '2026-10';
const AFTERWARDS = new Date('2026-11-26T00:00:00Z');
const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];

const anOffice = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const store = {
    ...createRevisionStore(database),
    ...createRecountStore(database),
    preview: createClosingPreviewStore(database).read,
  };
  const freeze = async () => {
    const { revision, digest } = (await store.preview(officeId, MONTH, AFTERWARDS)).next;
    await store.freeze({ officeId, month: MONTH, revision, digest, actor: 'thong.ke' });
  };
  return { database, officeId, store, freeze };
};

test('what is frozen is exactly what was shown: anything that came in between is said', async () => {
  const { database, officeId, store } = await anOffice();
  await insertRating(database, officeId, aRating({ officerId: first }));
  const shown = (await store.preview(officeId, MONTH, AFTERWARDS)).next;
  await insertRating(database, officeId, aRating({ officerId: second }));
  const close = (digest: string) => store.freeze({ officeId, month: MONTH, revision: 1, digest, actor: 'thong.ke' });
  await expect(close(shown.digest)).rejects.toMatchObject({ code: 'month.figures-changed' });
  expect(await database.$client`select from month_revisions`).toHaveLength(0);
  const { digest } = (await store.preview(officeId, MONTH, AFTERWARDS)).next;
  // Two people press at once: one of them closes, the other is told, and the month has one revision.
  const both = await Promise.allSettled([close(digest), close(digest)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'month.figures-changed' } });
  expect(await database.$client`select from month_revisions`).toHaveLength(1);
});

test('a month that is not over cannot be closed, and nothing pending makes no addendum', async () => {
  const { officeId, store, freeze } = await anOffice();
  const running = await store.preview(officeId, '2999-01', AFTERWARDS);
  expect(running.state).toBe('running');
  const { revision, digest } = running.next;
  await expect(store.freeze({ officeId, month: '2999-01', revision, digest, actor: 'thong.ke' })).rejects.toMatchObject(
    { code: 'month.not-over' },
  );
  await freeze();
  await expect(freeze()).rejects.toMatchObject({ code: 'month.nothing-pending' });
});

test('tablets that may still hold ratings of the month are named; those heard of since with nothing waiting are not', async () => {
  const { database, officeId, store } = await anOffice();
  const aKiosk = async (name: string, contact: object | null, isPaired = true): Promise<void> => {
    const [kiosk] = await database.$client<{ id: string }[]>`
      insert into kiosks (office_id, id, name, last_contact)
      values (${officeId}, gen_random_uuid(), ${name}, ${contact && JSON.stringify(contact)}::text::jsonb) returning id`;
    if (!isPaired) return;
    await database.$client`
      insert into kiosk_keys (office_id, key_hash, kiosk_id, issued_at)
      values (${officeId}, sha256(${name}::bytea), ${kiosk?.id ?? ''}, now())`;
  };
  await aKiosk('1 waits', { waiting: 3, receivedAt: '2026-11-20T03:00:00Z' });
  await aKiosk('2 is done', { waiting: 0, receivedAt: '2026-11-20T03:00:00Z' });
  await aKiosk('3 is silent', { waiting: 0, receivedAt: '2026-10-31T16:59:59Z' });
  await aKiosk('4 never spoke', null);
  await aKiosk('5 was never paired', null, false);
  const { kiosks } = (await store.preview(officeId, MONTH, AFTERWARDS)).next;
  expect(kiosks).toEqual([
    { name: '1 waits', waiting: 3, lastContactAt: '2026-11-20T03:00:00.000Z' },
    { name: '3 is silent', waiting: 0, lastContactAt: '2026-10-31T16:59:59.000Z' },
    { name: '4 never spoke', waiting: null, lastContactAt: null },
  ]);
});

test('the database itself refuses another revision of the past', async () => {
  const { database, freeze } = await anOffice();
  await freeze();
  await expect(database.$client`update month_revisions set frozen_by = 'ai.khac'`).rejects.toThrow(/refused/);
  await expect(database.$client`delete from month_revisions`).rejects.toThrow(/refused/);
  await expect(
    database.$client`insert into month_revisions select office_id, month, 2, frozen_at, frozen_by, content || ' ',
      content_hash, rating_ids, suspect_ids from month_revisions`,
  ).rejects.toThrow(/month_revisions_hash/);
});

const score = fc.constantFrom(null, 1, 2, 3, 4, 5);
const step = fc.oneof(
  fc.record({
    do: fc.constant('rate' as const),
    officerId: fc.constantFrom(first, second),
    scores: fc.record({ attitude: score, resolution: score, guidance: score }),
  }),
  fc.record({ do: fc.constant('suggest' as const) }),
  fc.record({
    do: fc.constant('judge' as const),
    which: fc.nat(50),
    status: fc.constantFrom('valid' as const, 'suspect' as const),
  }),
  fc.record({ do: fc.constant('freeze' as const) }),
);

test('property: close, late arrivals, addendum: no revision ever changes, each equals its recount, the newest is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const { database, officeId, store, freeze } = await anOffice();
      const tallies = createTallyStore(database);
      const ids: string[] = [];
      const frozen: MonthlyReport[] = [];
      const pending: [shown: readonly MonthChange[], computed: readonly MonthChange[]][] = [];
      let judgements = 0;
      for (const given of [...steps, { do: 'freeze' } as const]) {
        switch (given.do) {
          case 'rate': {
            const rating = aRating({ officerId: given.officerId, scores: given.scores });
            await insertRating(database, officeId, rating);
            ids.push(rating.id);
            break;
          }
          case 'suggest':
            await insertRating(database, officeId, aSuggestion());
            break;
          case 'judge': {
            const id = ids[given.which % (ids.length || 1)];
            if (id !== undefined) await judgeRating(database, officeId, id, (judgements += 1), given.status);
            break;
          }
          case 'freeze': {
            const now = summariseMonth(await tallies.read(officeId, MONTH));
            const last = frozen.at(-1);
            const { next } = await store.preview(officeId, MONTH, AFTERWARDS);
            pending.push([next.changes, last ? monthChanges(last, now) : []]);
            if (last && next.changes.length === 0) break;
            await freeze();
            frozen.push({ ...now, status: 'closed', revision: frozen.length + 1 });
          }
        }
        expect(await store.readReport(officeId, MONTH)).toEqual(
          frozen.at(-1) ?? summariseMonth(await tallies.read(officeId, MONTH)),
        );
      }
      for (const [shown, computed] of pending) expect(shown).toEqual(computed);
      const stored = await store.listAll(officeId);
      expect(stored).toHaveLength(frozen.length);
      for (const [place, row] of stored.entries()) {
        expect((await store.readRevision(officeId, MONTH, place + 1)).report).toEqual(frozen[place]);
        expect(revisionFaults(row, await store.recount(officeId, row))).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
});
