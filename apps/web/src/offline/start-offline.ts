import { v4 as uuid } from 'uuid';
import { BOOKS, LOST, type LoadLossTeller } from './books.ts';
import { createDeviceStorage } from './database/device-storage.ts';
import { probeStorage } from './database/probe-storage.ts';
import { createDirectRatingQueue } from './direct-rating-queue.ts';
import { createDeviceQueue } from './queue/device-queue.ts';
import type { RatingStore } from './queue/rating-store.ts';
import type { RatingQueue } from './rating-queue.ts';
import { startStored } from './start-stored.ts';
import { httpLine } from './sync/http-line.ts';

/** Before anything is sent or noted anew; null where the browser keeps no second book. `store` is null if it cannot be read. */
const openBooks = async (store: RatingStore | null, load: LoadLossTeller): Promise<Storage | null> => {
  try {
    const noted = localStorage.getItem(BOOKS) ?? '';
    if (noted > '1' || localStorage.getItem(LOST)) {
      const found = store && (await store.count());
      void load().then(({ tellLoss }) => tellLoss(noted, found));
    }
    return localStorage;
  } catch {
    return null;
  }
};

const start = async (load: LoadLossTeller): Promise<RatingQueue> => {
  const storage = createDeviceStorage();
  const store = (await probeStorage(storage, uuid())) ? createDeviceQueue(storage) : null;
  const books = await openBooks(store, load);
  if (store) {
    const queue = startStored(storage, store, httpLine);
    queue.subscribe(() => {
      const { waiting, setApart, lastSentAt } = queue.state();
      books?.setItem(BOOKS, `${waiting + setApart} ${lastSentAt}`);
    });
    return queue;
  }
  storage.close();
  return createDirectRatingQueue(httpLine);
};

let started: Promise<RatingQueue> | null = null;

/**
 * Opens the device's queue and starts sending what it holds; once per page, however often it is called. Never rejects: a
 * browser that cannot store gets a queue that sends directly. `load` is called when ratings may be missing.
 */
export const startOffline = async (load: LoadLossTeller): Promise<RatingQueue> => (started ??= start(load));
