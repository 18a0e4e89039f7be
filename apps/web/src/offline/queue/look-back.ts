import type { DeviceStorage } from '../database/device-storage.ts';
import type { ReceiptEntry } from '../rating-queue.ts';
import { newestFirst, receiptOfEntry, receiptOfRecord } from './receipt-entry.ts';

/** What is still here and traces of what has left, newest first. */
export const lookBack = async (storage: DeviceStorage, limit: number): Promise<readonly ReceiptEntry[]> =>
  storage.read(async ({ entries, receipts }) => {
    const here = await entries.reverse().limit(limit).toArray();
    const gone = await receipts.orderBy('queuedAt').reverse().limit(limit).toArray();
    return newestFirst([...here.map(receiptOfEntry), ...gone.map(receiptOfRecord)], limit);
  });

export const lookUp = async (storage: DeviceStorage, id: string): Promise<ReceiptEntry | undefined> =>
  storage.read(async ({ entries, receipts }) => {
    const here = await entries.where('id').equals(id.toLowerCase()).first();
    if (here) return receiptOfEntry(here);
    const gone = await receipts.get(id.toLowerCase());
    return gone && receiptOfRecord(gone);
  });
