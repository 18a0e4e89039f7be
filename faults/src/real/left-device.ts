import { readFileSync } from 'node:fs';
import { formatDateTime } from '@hailong/schema/date-time';
import { aRating } from '@hailong/schema/testing/builders';
import { DATABASE_NAME } from '../../../apps/web/src/offline/database/offline-database.ts';
import type { EntryRecord } from '../../../apps/web/src/offline/database/records.ts';
import { freezeRating } from '../../../apps/web/src/offline/queue/freeze-rating.ts';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import type { Random } from '../random.ts';

const RELEASED = new URL('../../../apps/web/src/offline/database/testing/released/', import.meta.url);
export const OFFICE = 'van-gia';

/** As `apps/web` keeps it of each released version, so that no later one forgets them. */
interface Dump {
  readonly version: number;
  readonly stores: readonly { readonly name: string; readonly rows: readonly unknown[] }[];
}

/** A released version's database of a device (`version-1.json`), with so many more ratings that wait for the sample office. */
export const leftDevice = (file: string, count: number, random: Random): Dump => {
  const dump = JSON.parse(readFileSync(new URL(file, RELEASED), 'utf8')) as Dump;
  const officerId = sampleOfficers[0]?.id ?? '';
  const more = Array.from({ length: count }, (_none, place): EntryRecord => {
    const rating = aRating({ id: random.uuid(), officerId, ratedAt: formatDateTime(new Date()) });
    return { ...freezeRating(OFFICE, rating, Date.now()), seq: 10_000 + place, state: 'waiting', reason: null };
  });
  const stores = dump.stores.map((store) =>
    store.name === 'entries' ? { ...store, rows: [...store.rows, ...more] } : store,
  );
  return { ...dump, stores };
};

/** Puts a page's device into that state: to be evaluated at an address of the office that runs nothing of the app. */
export const restoring = (dump: Dump): string => `new Promise((resolve, reject) => {
  const { version, stores } = ${JSON.stringify(dump)};
  const opening = indexedDB.open(${JSON.stringify(DATABASE_NAME)}, version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
      for (const row of rows) store.add(row);
    }
  };
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    opening.result.close();
    resolve(true);
  };
})`;
