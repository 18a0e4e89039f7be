import { addDays, dayOf } from '@hailong/schema/day';
import type { KioskPart } from '@hailong/schema/kiosk';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { kiosks } from '../../database/tables/kiosks.ts';
import { offices } from '../../database/tables/offices.ts';
import { openingWeek } from '../../duty/opening-week.ts';
import { readSchedules } from '../../duty/schedules.store.ts';
import { findShownKey } from '../../kiosk-keys/shown-key.store.ts';

/** Seconds without a touch until the tablet asks, and then until everything is wiped. */
const IDLE_SECONDS = 45;
const WARN_SECONDS = 10;
/** A tablet may be offline for a while; its schedule reaches further than any outage. */
const DAYS_AHEAD = 60;

/** How a tablet stands that shows a key: unknown or revoked, or what its catalogue adds. */
export type KioskAnswer =
  | { readonly standing: 'unknown' | 'revoked' }
  | { readonly standing: 'valid'; readonly officeId: number; readonly part: KioskPart };

/** What the office `slug` answers a tablet whose key has this hash, at `at`; null for an unknown office. */
export const readKioskAnswer = async (
  database: Database,
  slug: string,
  keyHash: Buffer,
  at: Date,
): Promise<KioskAnswer | null> => {
  const [office] = await database
    .select({ id: offices.id, timeZone: offices.timeZone, settings: offices.settings })
    .from(offices)
    .where(eq(offices.slug, slug));
  if (!office) return null;
  const { id: officeId, timeZone, settings } = office;
  const key = await findShownKey(database, officeId, keyHash);
  if (!key) return { standing: 'unknown' };
  if (key.revokedAt !== null) return { standing: 'revoked' };
  const today = dayOf(at.getTime(), timeZone);
  const [[kiosk], schedules] = await Promise.all([
    database
      .select({ id: kiosks.id, name: kiosks.name, counterId: kiosks.counterId, pin: kiosks.pin })
      .from(kiosks)
      .where(and(eq(kiosks.officeId, officeId), eq(kiosks.id, key.kioskId))),
    readSchedules(database, officeId, addDays(today, -1), addDays(today, DAYS_AHEAD)),
  ]);
  if (!kiosk) return { standing: 'unknown' };
  const part: KioskPart = {
    ...kiosk,
    schedules,
    openingHours: openingWeek(settings.openingHours),
    idleSeconds: IDLE_SECONDS,
    warnSeconds: WARN_SECONDS,
    procedureChoice: settings.procedureField !== 'hidden',
  };
  return { standing: 'valid', officeId, part };
};
