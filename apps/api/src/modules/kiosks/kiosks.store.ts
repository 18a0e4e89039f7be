import { randomUUID } from 'node:crypto';
import type { PinVerifier } from '@hailong/schema/kiosk';
import { and, eq, isNull } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { kioskKeys } from '../../database/tables/kiosk-keys.ts';
import { kiosks } from '../../database/tables/kiosks.ts';

interface Here {
  readonly officeId: number;
  /** Username. */
  readonly actor: string;
}

export interface KioskValues {
  readonly name: string;
  readonly counterId: string | null;
  readonly pin: PinVerifier | null;
}

export interface IssuedCode {
  readonly codeHash: Buffer;
  readonly codeExpiresAt: Date;
}

export type KioskTrouble = 'unknown' | 'counter-unknown';

const ofKiosk = ({ officeId }: Here, id: string) => and(eq(kiosks.officeId, officeId), eq(kiosks.id, id));

const lacksCounter = async (transaction: Transaction, { officeId }: Here, counterId: string | null | undefined) => {
  if (counterId === null || counterId === undefined) return false;
  const [counter] = await transaction
    .select({ id: counters.id })
    .from(counters)
    .where(and(eq(counters.officeId, officeId), eq(counters.id, counterId), eq(counters.retired, false)));
  return counter === undefined;
};

/** The kiosks of an office as an administrator keeps them; every write is logged. */
export const createKioskStore = (database: Database) => ({
  /** Its id, or why there is no such kiosk. */
  add: (here: Here, values: KioskValues, code: IssuedCode): Promise<{ readonly id: string } | KioskTrouble> =>
    database.transaction(async (transaction) => {
      const { officeId, actor } = here;
      if (await lacksCounter(transaction, here, values.counterId)) return 'counter-unknown';
      const id = randomUUID();
      await transaction.insert(kiosks).values({ ...values, ...code, officeId, id });
      const details = { kiosk: id, name: values.name };
      await appendAudit(transaction, { officeId, actor, action: 'kiosk.added', details });
      return { id };
    }),

  change: (here: Here, id: string, values: Partial<KioskValues>): Promise<KioskTrouble | null> =>
    database.transaction(async (transaction) => {
      const { officeId, actor } = here;
      if (await lacksCounter(transaction, here, values.counterId)) return 'counter-unknown';
      const changed = Object.keys(values).toSorted();
      if (changed.length === 0) return null;
      const done = await transaction.update(kiosks).set(values).where(ofKiosk(here, id)).returning({ id: kiosks.id });
      if (done.length === 0) return 'unknown';
      const details = { kiosk: id, changed: changed.join(', ') };
      await appendAudit(transaction, { officeId, actor, action: 'kiosk.changed', details });
      return null;
    }),

  /** A code for a tablet; the one before is worth nothing any more. */
  giveCode: (here: Here, id: string, code: IssuedCode): Promise<KioskTrouble | null> =>
    database.transaction(async (transaction) => {
      const { officeId, actor } = here;
      const done = await transaction.update(kiosks).set(code).where(ofKiosk(here, id)).returning({ id: kiosks.id });
      if (done.length === 0) return 'unknown';
      await appendAudit(transaction, { officeId, actor, action: 'kiosk.code-given', details: { kiosk: id } });
      return null;
    }),

  revoke: (here: Here, id: string, now: Date): Promise<KioskTrouble | null> =>
    database.transaction(async (transaction) => {
      const { officeId, actor } = here;
      const [kiosk] = await transaction
        .select({ revokedAt: kiosks.revokedAt })
        .from(kiosks)
        .where(ofKiosk(here, id))
        .for('update');
      if (!kiosk) return 'unknown';
      // Asked twice, the first hour stays: it decides what counts.
      if (kiosk.revokedAt !== null) return null;
      await transaction
        .update(kiosks)
        .set({ revokedAt: now, codeHash: null, codeExpiresAt: null })
        .where(ofKiosk(here, id));
      await transaction
        .update(kioskKeys)
        .set({ revokedAt: now })
        .where(and(eq(kioskKeys.officeId, officeId), eq(kioskKeys.kioskId, id), isNull(kioskKeys.revokedAt)));
      await appendAudit(transaction, { officeId, actor, action: 'kiosk.revoked', details: { kiosk: id } });
      return null;
    }),
});
