import type { FleetKiosk, KioskContact } from '@hailong/schema/kiosk';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { kioskDays } from '../../database/tables/kiosk-days.ts';
import { kiosks } from '../../database/tables/kiosks.ts';

/** For a tablet that does not say which device it is. */
const ANY_DEVICE = '00000000-0000-0000-0000-000000000000';

/** Keeps what a kiosk says of itself: the last word, and its totals per day. */
export const keepContact = (
  database: Database,
  kiosk: { readonly officeId: number; readonly kioskId: string },
  { days, deviceId = ANY_DEVICE, ...contact }: KioskContact,
  received: Pick<NonNullable<FleetKiosk['lastContact']>, 'receivedAt' | 'skewMs'>,
): Promise<void> =>
  database.transaction(async (transaction) => {
    const { officeId, kioskId } = kiosk;
    await transaction
      .update(kiosks)
      .set({ lastContact: { ...contact, ...received } })
      .where(and(eq(kiosks.officeId, officeId), eq(kiosks.id, kioskId)));
    // The last total of a day that is named twice.
    const totals = new Map(days.map(({ day, given }) => [day, given]));
    if (totals.size === 0) return;
    await transaction
      .insert(kioskDays)
      .values([...totals].map(([day, given]) => ({ officeId, kioskId, deviceId: deviceId.toLowerCase(), day, given })))
      .onConflictDoUpdate({
        target: [kioskDays.officeId, kioskDays.kioskId, kioskDays.day, kioskDays.deviceId],
        set: { given: sql`excluded.given` },
      });
  });
