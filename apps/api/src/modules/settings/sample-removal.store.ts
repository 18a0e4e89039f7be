import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { dutyExceptions } from '../../database/tables/duty-exceptions.ts';
import { dutyWeeks } from '../../database/tables/duty-weeks.ts';
import { kiosks } from '../../database/tables/kiosks.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { sampleCounters, sampleOfficers } from '../../sample/roster.ts';
import type { Writer } from './settings.store.ts';

const OFFICERS = sampleOfficers.map(({ id }) => id);
const COUNTERS = sampleCounters.map(({ id }) => id);

/**
 * Takes the invented people out, all of it or nothing. Entries get an employment of no day, as everywhere: a phone may hold
 * one already, and what it sends is still understood. Procedures, questions and settings are the office's own by now.
 */
export const createSampleRemoval =
  (database: Database) =>
  ({ officeId, actor }: Writer): Promise<'removed' | 'in-use'> =>
    database.transaction(async (transaction) => {
      const [office] = await transaction.select().from(offices).where(eq(offices.id, officeId)).for('no key update');
      if (office?.sample !== true) return 'removed';
      const rated = await transaction
        .select({ id: ratings.id })
        .from(ratings)
        .where(eq(ratings.officeId, officeId))
        .limit(1);
      if (rated.length > 0) return 'in-use';
      await transaction
        .update(officers)
        .set({ code: null, counterId: null, photoHash: null, employedUntil: sql`${officers.employedFrom} - 1` })
        .where(and(eq(officers.officeId, officeId), inArray(officers.id, OFFICERS)));
      const used = [
        ...(await transaction
          .select({ id: officers.counterId })
          .from(officers)
          .where(and(eq(officers.officeId, officeId), notInArray(officers.id, OFFICERS)))),
        ...(await transaction.select({ id: kiosks.counterId }).from(kiosks).where(eq(kiosks.officeId, officeId))),
      ].map(({ id }) => id);
      for (const shifts of [dutyWeeks, dutyExceptions]) {
        await transaction.delete(shifts).where(and(eq(shifts.officeId, officeId), inArray(shifts.counterId, COUNTERS)));
      }
      const unused = COUNTERS.filter((id) => !used.includes(id));
      await transaction
        .update(counters)
        .set({ retired: true })
        .where(and(eq(counters.officeId, officeId), inArray(counters.id, unused)));
      await transaction.update(offices).set({ sample: false }).where(eq(offices.id, officeId));
      const details = { officers: OFFICERS.length, counters: unused.length };
      await appendAudit(transaction, { officeId, actor, action: 'sample.removed', details });
      return 'removed';
    });
