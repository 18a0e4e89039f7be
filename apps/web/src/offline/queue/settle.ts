import type { Verdict } from '@hailong/schema/verdict';
import type { DeviceStorage } from '../database/device-storage.ts';
import type { OfflineDatabase } from '../database/offline-database.ts';
import type { ReceiptRecord } from '../database/records.ts';
import { decideSettlement } from './decide-settlement.ts';
import { LAST_SENT_KEY } from './meta-keys.ts';
import type { QueuedRating } from './rating-store.ts';

/** Traces are for people who look back at today, not a history. */
const RECEIPTS_KEPT = 100;

const keepReceipts = async ({ receipts }: OfflineDatabase, fresh: readonly ReceiptRecord[]): Promise<void> => {
  await receipts.bulkPut(fresh.slice(-RECEIPTS_KEPT));
  const excess = (await receipts.count()) - RECEIPTS_KEPT;
  if (excess > 0) await receipts.orderBy('queuedAt').limit(excess).delete();
};

/**
 * A place in the queue is believed only while the same rating still stands there: another tab may have settled it, and after
 * "clear site data" the numbers start again. The usual batch is one unbroken stretch of the queue, which goes in one stroke:
 * taken out one by one, a queue of ten thousand would drain at half the pace.
 */
const remove = async ({ entries }: OfflineDatabase, leaving: readonly QueuedRating[]): Promise<void> => {
  const [first, last] = [leaving[0], leaving[leaving.length - 1]];
  if (!first || !last) return;
  const stretch = entries.where(':id').between(first.seq, last.seq, true, true);
  const standing = await stretch.toArray();
  const idAt = new Map(leaving.map(({ seq, id }) => [seq, id]));
  const gone = standing.filter(({ seq, id }) => idAt.get(seq) === id);
  if (gone.length === standing.length) await stretch.delete();
  else await entries.bulkDelete(gone.map(({ seq }) => seq));
};

/** Everything the verdicts mean, in one transaction; resolves with how many ratings had one. */
export const settle = async (
  storage: DeviceStorage,
  batch: readonly QueuedRating[],
  verdicts: readonly Verdict[],
  now: number,
): Promise<number> => {
  const { leaving, refused } = decideSettlement(batch, verdicts, now);
  await storage.write(async (database) => {
    const { entries, meta } = database;
    await remove(
      database,
      leaving.map(({ rating }) => rating),
    );
    await keepReceipts(
      database,
      leaving.map(({ receipt }) => receipt),
    );
    if (leaving.length > 0) await meta.put({ key: LAST_SENT_KEY, value: now });
    for (const { rating, reason } of refused) {
      await entries.where('id').equals(rating.id).modify({ state: 'set-apart', reason });
    }
  });
  return leaving.length + refused.length;
};
