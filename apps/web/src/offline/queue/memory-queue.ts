import { v4 as uuid } from 'uuid';
import type { EntryRecord, ReceiptRecord } from '../database/records.ts';
import { cutBatch } from './cut-batch.ts';
import { decideSettlement } from './decide-settlement.ts';
import type { RatingStore } from './rating-store.ts';
import { newestFirst, receiptOfEntry, receiptOfRecord } from './receipt-entry.ts';

/** The same queue for as long as the page lives: for browsers that cannot store, where a rating is sent at once or not recorded. */
export const createMemoryQueue = (): RatingStore => {
  const entries = new Map<string, EntryRecord>();
  const receipts = new Map<string, ReceiptRecord>();
  const triedUnder = new Map<string, string>();
  const device = uuid();
  let seq = 0;
  let lastSentAt: number | null = null;

  const inState = (state: EntryRecord['state']): EntryRecord[] =>
    [...entries.values()].filter((entry) => entry.state === state);
  const offices = (state: EntryRecord['state']): string[] =>
    [...new Set(inState(state).map(({ office }) => office))].sort();
  const change = (id: string, changes: Pick<EntryRecord, 'state' | 'reason'>): void => {
    const entry = entries.get(id);
    if (entry) entries.set(id, { ...entry, ...changes });
  };

  return {
    async enqueue(rating) {
      if (entries.has(rating.id) || receipts.has(rating.id)) return;
      seq += 1;
      entries.set(rating.id, { ...rating, seq, state: 'waiting', reason: null });
    },
    waitingOffices: async () => offices('waiting'),
    readOldest: async (office, limit) =>
      cutBatch(
        inState('waiting')
          .filter((entry) => entry.office === office)
          .slice(0, limit),
      ),
    async settle(batch, verdicts, now) {
      const { leaving, refused } = decideSettlement(batch, verdicts, now);
      for (const { rating, receipt } of leaving) {
        entries.delete(rating.id);
        receipts.set(rating.id, receipt);
        lastSentAt = now;
      }
      for (const { rating, reason } of refused) change(rating.id, { state: 'set-apart', reason });
      return leaving.length + refused.length;
    },
    async setApart({ id }, reason) {
      change(id, { state: 'set-apart', reason });
    },
    async retrySetApart(office, mark) {
      if (triedUnder.get(office) === mark) return 0;
      triedUnder.set(office, mark);
      const apart = inState('set-apart').filter((entry) => entry.office === office);
      for (const { id } of apart) change(id, { state: 'waiting', reason: null });
      return apart.length;
    },
    setApartOffices: async () => offices('set-apart'),
    async count() {
      const waiting = inState('waiting');
      const setApart = inState('set-apart').length;
      return { waiting: waiting.length, setApart, lastSentAt, oldestWaitingAt: waiting[0]?.queuedAt ?? null };
    },
    receipts: async (limit) =>
      newestFirst(
        [...[...entries.values()].map(receiptOfEntry), ...[...receipts.values()].map(receiptOfRecord)],
        limit,
      ),
    async receipt(id) {
      const entry = entries.get(id.toLowerCase());
      if (entry) return receiptOfEntry(entry);
      const gone = receipts.get(id.toLowerCase());
      return gone && receiptOfRecord(gone);
    },
    deviceId: async () => device,
  };
};
