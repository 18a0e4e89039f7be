import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EntryRecord, MetaRecord, ReceiptRecord } from './records.ts';

export type OfflineDatabase = Dexie & {
  readonly entries: EntityTable<EntryRecord, 'seq'>;
  readonly receipts: Table<ReceiptRecord, string>;
  readonly meta: Table<MetaRecord, string>;
};

export const DATABASE_NAME = 'hailong';

/**
 * A fresh instance of the device's database, not yet open.
 *
 * 'strict' because Chromium otherwise calls a transaction complete while it is only in the page cache: a power cut then loses
 * nearly every rating. No cache, because a cached read may show a row before it is committed.
 */
export const createOfflineDatabase = (name: string = DATABASE_NAME): OfflineDatabase => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as OfflineDatabase;
  // One version() per release that changed the tables, oldest first, none ever removed. An upgrade step may add tables and
  // indexes and nothing else: a step that throws makes the database unopenable for ever, and a step that rewrites a rating
  // changes what the citizen said. upgrade.dom.test.ts opens a database written by each earlier version.
  database.version(1).stores({ entries: '++seq, &id, [state+office]', receipts: 'id, queuedAt', meta: 'key' });
  return database;
};
