import { addDays, dayOf } from '@hailong/schema/day';
import type { FleetKiosk, KioskDay, KioskFleet } from '@hailong/schema/kiosk';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { kioskKeys } from '../../database/tables/kiosk-keys.ts';
import { kiosks } from '../../database/tables/kiosks.ts';
import { offices } from '../../database/tables/offices.ts';
import { openingWeek } from '../../duty/opening-week.ts';
import { kioskState } from './kiosk-state.ts';

/** How many days are listed, and how far back they are looked for. */
const LISTED_DAYS = 14;
const LOOK_BACK_DAYS = 120;

interface DayOfKiosk extends KioskDay {
  readonly [column: string]: unknown;
  readonly kiosk: string;
}

const readDays = (database: Database, officeId: number, since: string) =>
  database.execute<DayOfKiosk>(sql`
    select kiosk, day::text, given, stored, aside as "setAside" from (
      select kiosk, day, sum(given)::int as given, sum(stored)::int as stored, sum(aside)::int as aside,
             row_number() over (partition by kiosk order by day desc) as place
      from (
        select kiosk_id as kiosk, day, given, 0 as stored, 0 as aside
        from kiosk_days where office_id = ${officeId} and day >= ${since}::date
        union all
        select kiosk_id, day, 0, count(*) filter (where not is_set_aside), count(*) filter (where is_set_aside)
        from kiosk_arrivals where office_id = ${officeId} and day >= ${since}::date
        group by kiosk_id, day
      ) as told
      group by kiosk, day
    ) as days
    where place <= ${LISTED_DAYS}
    order by day desc`);

const readKiosks = (database: Database, officeId: number) =>
  database
    .select({
      id: kiosks.id,
      name: kiosks.name,
      counterId: kiosks.counterId,
      hasPin: sql<boolean>`${kiosks.pin} is not null`,
      codeExpiresAt: kiosks.codeExpiresAt,
      revokedAt: kiosks.revokedAt,
      lastContact: kiosks.lastContact,
      pairedAt: kioskKeys.issuedAt,
    })
    .from(kiosks)
    .leftJoin(
      kioskKeys,
      and(eq(kioskKeys.officeId, kiosks.officeId), eq(kioskKeys.kioskId, kiosks.id), isNull(kioskKeys.revokedAt)),
    )
    .where(eq(kiosks.officeId, officeId))
    .orderBy(asc(kiosks.createdAt), asc(kiosks.id));

/** The tablets of an office at `now`, in the order in which they came. */
export const readFleet = async (database: Database, officeId: number, now: Date): Promise<KioskFleet> => {
  const [office] = await database.select().from(offices).where(eq(offices.id, officeId));
  if (!office) throw new Error(`office ${officeId} is gone`);
  const { slug, name, timeZone, settings } = office;
  const since = addDays(dayOf(now.getTime(), timeZone), -LOOK_BACK_DAYS);
  const [desks, tablets, days] = await Promise.all([
    database
      .select({ id: counters.id, name: counters.name })
      .from(counters)
      .where(and(eq(counters.officeId, officeId), eq(counters.retired, false)))
      .orderBy(asc(counters.sortOrder), asc(counters.id)),
    readKiosks(database, officeId),
    readDays(database, officeId, since),
  ]);
  const fleet = tablets.map(({ pairedAt, revokedAt, codeExpiresAt, ...tablet }): FleetKiosk => ({
    ...tablet,
    state: kioskState({ pairedAt, revokedAt }),
    pairedAt: pairedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
    codeExpiresAt: codeExpiresAt !== null && codeExpiresAt > now ? codeExpiresAt.toISOString() : null,
    days: days.flatMap(({ kiosk, day, given, stored, setAside }) =>
      kiosk === tablet.id ? [{ day, given, stored, setAside }] : [],
    ),
  }));
  return {
    office: { slug, name, timeZone },
    now: now.toISOString(),
    openingHours: openingWeek(settings.openingHours),
    counters: desks,
    kiosks: fleet,
  };
};
