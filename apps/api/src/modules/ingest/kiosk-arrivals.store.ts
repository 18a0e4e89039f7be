import type { Verdict } from '@hailong/schema/verdict';
import type { Sql, TransactionSql } from 'postgres';
import type { Decision } from './decide-batch.ts';
import { kioskDay } from './kiosk-day.ts';

/** The kiosk a delivery came from. */
export interface KioskOrigin {
  readonly id: string;
  readonly timeZone: string;
}

interface Arrived {
  readonly kiosk: KioskOrigin | null;
  readonly decision: Decision;
  readonly verdict: Verdict | undefined;
}

/** Notes which ratings came from which kiosk, in the transaction that stores them; what was noted once stays. */
export const noteKioskArrivals = async (
  sql: Sql | TransactionSql,
  officeId: number,
  arrived: readonly Arrived[],
): Promise<void> => {
  const rows = arrived.flatMap(({ kiosk, decision, verdict }) => {
    if (kiosk === null || decision.verdict === 'refused' || verdict === undefined) return [];
    return {
      office_id: officeId,
      kiosk_id: kiosk.id,
      rating_id: decision.id.toLowerCase(),
      day: kioskDay({ claimed: decision.claimed, corrected: decision.instant }, kiosk.timeZone),
      is_set_aside: verdict.verdict === 'set-aside',
    };
  });
  if (rows.length === 0) return;
  await sql`
    insert into kiosk_arrivals
    select row.* from json_populate_recordset(null::kiosk_arrivals, ${JSON.stringify(rows)}::text::json) as row
    order by row.kiosk_id, row.rating_id
    on conflict do nothing`;
};
