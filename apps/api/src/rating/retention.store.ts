import { officeSettingsSchema } from '@hailong/schema/office-settings';
import type { RetentionPreview } from '@hailong/schema/privacy-request';
import { dayOf } from '@hailong/schema/day';
import { eq, sql } from 'drizzle-orm';
import { appendAudit } from '../auth/audit.store.ts';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';
import { sealingKeys } from '../database/tables/sealing-keys.ts';
import { eraseRating, expiredIds } from './erase.store.ts';
import { createOpenBox } from './open-box.ts';

const RATINGS_PER_TRANSACTION = 500;

/** Who the log says did it. */
const SCHEDULE = 'schedule';

const readOffice = async (transaction: Transaction | Database, officeId: number) => {
  const [office] = await transaction
    .select({ settings: offices.settings, timeZone: offices.timeZone })
    .from(offices)
    .where(eq(offices.id, officeId));
  if (!office) throw new Error(`office ${officeId} is gone`);
  return { timeZone: office.timeZone, months: officeSettingsSchema.parse(office.settings).retentionMonths };
};

/** So many months before `now` on the calendar of the office. */
const cutoff = async (transaction: Transaction | Database, now: Date, months: number, timeZone: string) => {
  const [row] = await transaction.execute<{ before: string }>(sql`
    select to_char(((${now.toISOString()}::timestamptz at time zone ${timeZone}) - make_interval(months => ${months}))
      at time zone ${timeZone} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as before`);
  return new Date(row?.before ?? 0);
};

export const readOpenBox = async (transaction: Transaction, officeId: number) => {
  const keys = await transaction.select().from(sealingKeys).where(eq(sealingKeys.officeId, officeId));
  return createOpenBox(new Map(keys.map(({ id, privateKey }) => [id, privateKey])));
};

type Counts = Record<string, unknown> & {
  names: number;
  comments: number;
  procedures: number;
  other_fields: number;
  set_aside: number;
};

export const createRetentionStore = (database: Database) => ({
  /** What a run at `now` would erase, with the office's own period or another one that somebody thinks about. */
  preview: async (officeId: number, now: Date, wantedMonths?: number): Promise<RetentionPreview> => {
    const { timeZone, months: ownMonths } = await readOffice(database, officeId);
    const months = wantedMonths ?? ownMonths;
    const before = await cutoff(database, now, months, timeZone);
    const [row] = await database.execute<Counts>(sql`
      select count(t.customer_name)::int as names, count(t.comment)::int as comments,
        count(t.procedure_name)::int as procedures, count(t.extra)::int as other_fields,
        (select count(*)::int from set_aside
          where office_id = ${officeId} and erased_at is null and received_at < ${before.toISOString()}) as set_aside
      from rating_texts t join ratings r on r.office_id = t.office_id and r.id = t.rating_id
      where t.office_id = ${officeId}
        and (r.instant < ${before.toISOString()} or t.erased_at is not null and t.procedure_name is not null)`);
    return {
      months,
      before: dayOf(before.getTime(), timeZone),
      names: row?.names ?? 0,
      comments: row?.comments ?? 0,
      procedures: row?.procedures ?? 0,
      otherFields: row?.other_fields ?? 0,
      setAside: row?.set_aside ?? 0,
    };
  },

  /** Erases names and words of every office whose time has come; answers how many ratings that were. */
  run: async (now: Date): Promise<number> => {
    const all = await database.select({ id: offices.id }).from(offices);
    let total = 0;
    for (const { id: officeId } of all) {
      for (;;) {
        const erased = await database.transaction(async (transaction) => {
          const { timeZone, months } = await readOffice(transaction, officeId);
          const before = await cutoff(transaction, now, months, timeZone);
          const ids = await expiredIds(transaction, officeId, before, RATINGS_PER_TRANSACTION);
          const openBox = await readOpenBox(transaction, officeId);
          const sums = { ratings: 0, setAside: 0 };
          for (const id of ids) {
            const done = await eraseRating(transaction, officeId, id, { now, openBox });
            sums.ratings += done.ratings;
            sums.setAside += done.setAside;
          }
          if (ids.length > 0) {
            const details = { ...sums, months, before: dayOf(before.getTime(), timeZone) };
            await appendAudit(transaction, { officeId, actor: SCHEDULE, action: 'privacy.retention-run', details });
          }
          return ids.length;
        });
        total += erased;
        if (erased === 0) break;
      }
    }
    return total;
  },
});
