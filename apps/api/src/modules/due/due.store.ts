import { dayOf } from '@hailong/schema/day';
import type { DueList } from '@hailong/schema/due';
import { addMonths, monthBounds, monthOf, type Month } from '@hailong/schema/month';
import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { monthNumber } from '../../database/month-number.ts';
import { offices } from '../../database/tables/offices.ts';
import { dueItems, type DueFacts } from './due-items.ts';
import type { Deadlines } from './office-calendar.ts';

/** A month that was forgotten longer ago than this is not found by a reminder. */
const MONTHS_BACK = 3;

/** Who asks: what is about their own roster entry is no business of theirs. */
interface DueReader {
  readonly officeId: number;
  readonly reviews: boolean;
  readonly officerId: string | null;
}

export const createDueStore = (database: Database) => {
  const readMonth = async (officeId: number, month: Month): Promise<DueFacts['months'][number]> => {
    const [row] = await database.execute<{ rated: boolean; closed: boolean }>(sql`
      select
        exists (select from ratings where office_id = ${officeId} and month = ${monthNumber(month)}) as rated,
        exists (select from month_revisions where office_id = ${officeId} and month = ${monthNumber(month)}) as closed`);
    return { month, hasRatings: row?.rated === true, isClosed: row?.closed === true };
  };

  /** As the tablets said themselves; one that never reported is silent. */
  const readKiosks = async (officeId: number, since: Date): Promise<DueFacts['kiosks']> => {
    const [row] = await database.execute<{ waiting: number; ratings: number; silent: number }>(sql`
      select
        count(*) filter (where (last_contact->>'waiting')::int > 0)::int as waiting,
        coalesce(sum((last_contact->>'waiting')::int), 0)::int as ratings,
        count(*) filter (where last_contact is null
          or (last_contact->>'receivedAt')::timestamptz < ${since.toISOString()}::timestamptz)::int as silent
      from kiosks k where office_id = ${officeId} and exists (
        select from kiosk_keys key where key.office_id = k.office_id and key.kiosk_id = k.id and key.revoked_at is null)`);
    return row ?? { waiting: 0, ratings: 0, silent: 0 };
  };

  const readReview = async ({ officeId, officerId }: DueReader, month: Month): Promise<DueFacts['review'][number]> => {
    const mine = sql`r.office_id = ${officeId} and r.month = ${monthNumber(month)}
      and (${officerId}::uuid is null or r.officer_id is distinct from ${officerId}::uuid)`;
    const [row] = await database.execute<{ comments: number; proposals: number }>(sql`
      select
        (select count(*)::int from ratings r
          join rating_texts t on t.office_id = r.office_id and t.rating_id = r.id and t.comment <> ''
          where ${mine} and not exists (
            select from comment_reviews c where c.office_id = r.office_id and c.rating_id = r.id)) as comments,
        (select count(*)::int from (
          select distinct on (rating_id) rating_id, step from status_proposals
          where office_id = ${officeId} order by rating_id, sequence desc) p
          join ratings r on r.office_id = ${officeId} and r.id = p.rating_id
          where p.step = 'proposed' and ${mine}) as proposals`);
    return { month, comments: row?.comments ?? 0, proposals: row?.proposals ?? 0 };
  };

  const readSurveys = async (officeId: number): Promise<DueFacts['surveys']> => {
    const rows = await database.execute<{ survey: string; title: string; deadline: string }>(sql`
      select survey::text, title, deadline::text from surveys
      where office_id = ${officeId} and deadline is not null order by deadline, survey`);
    return [...rows];
  };

  return {
    /** What does not depend on any rating: for a calendar outside the product. */
    readDeadlines: async (officeId: number, now: Date): Promise<Omit<Deadlines, 'office'>> => {
      const [office] = await database
        .select({ name: offices.name, timeZone: offices.timeZone, settings: offices.settings })
        .from(offices)
        .where(eq(offices.id, officeId));
      if (!office) throw new Error(`office ${officeId} is gone`);
      return {
        officeName: office.name,
        today: dayOf(now.getTime(), office.timeZone),
        evaluationDay: officeSettingsSchema.parse(office.settings).evaluationDay,
        surveys: await readSurveys(officeId),
      };
    },

    read: async (reader: DueReader, now: Date): Promise<DueList> => {
      const { officeId, reviews } = reader;
      const [office] = await database
        .select({ timeZone: offices.timeZone, settings: offices.settings })
        .from(offices)
        .where(eq(offices.id, officeId));
      if (!office) throw new Error(`office ${officeId} is gone`);
      const { timeZone } = office;
      const present = monthOf(now.getTime(), timeZone);
      const today = dayOf(now.getTime(), timeZone);
      const months: DueFacts['months'][number][] = [];
      for (let back = 1; back <= MONTHS_BACK; back += 1) {
        months.push(await readMonth(officeId, addMonths(present, -back)));
      }
      const review: DueFacts['review'][number][] = [];
      if (reviews) for (const back of [-1, 0]) review.push(await readReview(reader, addMonths(present, back)));
      const surveys = await readSurveys(officeId);
      const items = dueItems({
        today,
        evaluationDay: officeSettingsSchema.parse(office.settings).evaluationDay,
        months,
        kiosks: await readKiosks(officeId, new Date(monthBounds(present, timeZone).from)),
        review,
        surveys,
      });
      return { today, items: [...items] };
    },
  };
};
