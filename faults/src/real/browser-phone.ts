// Runs in a page: all that a citizen's page does with ratings, without a screen.
import { formatDateTime } from '@hailong/schema/date-time';
import { countLost } from '../../../apps/web/src/app/count-lost.ts';
import { createDeviceStorage } from '../../../apps/web/src/offline/database/device-storage.ts';
import { DATABASE_NAME } from '../../../apps/web/src/offline/database/offline-database.ts';
import { createDeviceQueue } from '../../../apps/web/src/offline/queue/device-queue.ts';
import { freezeRating } from '../../../apps/web/src/offline/queue/freeze-rating.ts';
import type { RatingQueue } from '../../../apps/web/src/offline/rating-queue.ts';
import { startOffline } from '../../../apps/web/src/offline/start-offline.ts';
import { startStored } from '../../../apps/web/src/offline/start-stored.ts';
import { httpLine } from '../../../apps/web/src/offline/sync/http-line.ts';
import { failWrites, type FailingWrites } from './failing-writes.ts';

const OFFICE = 'van-gia';

export interface KeptRating {
  readonly id: string;
  readonly text: string;
}

declare global {
  interface Window {
    /** Somebody is about to give it; told before, in case nobody is there to tell afterwards. */
    readonly invoked: (id: string, text: string) => Promise<void>;
    /** They were shown a receipt, or told that it was not recorded. */
    readonly answered: (id: string, isRecorded: boolean) => Promise<void>;
    /** The person is told how many were lost at most. */
    readonly lossTold: (count: number) => Promise<void>;
    startPhone: (swallows: boolean) => Promise<RatingQueue['durability']>;
    rate: (officerId: string) => Promise<void>;
    failWrites: (plan: FailingWrites | null) => number;
    /** What lies in the database, past the product's own reading of it. */
    keptRatings: () => Promise<readonly KeptRating[]>;
    sendNow: () => Promise<number>;
  }
}

/** The mistake: what the disk will not have is called kept. */
const swallowing = (): RatingQueue => {
  const storage = createDeviceStorage();
  const store = createDeviceQueue(storage);
  return startStored(
    storage,
    { ...store, enqueue: async (rating) => store.enqueue(rating).catch(() => undefined) },
    httpLine,
  );
};

let queue: RatingQueue | undefined;
const started = (): RatingQueue => {
  if (!queue) throw new Error('not started');
  return queue;
};

window.failWrites = failWrites;

window.startPhone = async (swallows) => {
  queue = swallows
    ? swallowing()
    : await startOffline(async () => ({ tellLoss: (noted, found) => void window.lossTold(countLost(noted, found)) }));
  return queue.durability;
};

window.rate = async (officerId) => {
  const id = crypto.randomUUID();
  const ratedAt = formatDateTime(new Date());
  const scores = { attitude: 5, resolution: 5, guidance: 5 };
  const rating = { id, officerId, criteriaSet: 1, scores, channel: 'phone', ratedAt } as const;
  const { text } = freezeRating(OFFICE, rating, Date.now());
  await window.invoked(id, text);
  const isRecorded = await started()
    .submit(OFFICE, rating)
    .then(
      () => true,
      () => false,
    );
  await window.answered(id, isRecorded);
};

const asPromise = async <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason'));
  });

window.keptRatings = async () => {
  const database = await asPromise(indexedDB.open(DATABASE_NAME));
  try {
    const all = database.transaction('entries').objectStore('entries').getAll() as IDBRequest<KeptRating[]>;
    const rows = await asPromise(all);
    return rows.map(({ id, text }) => ({ id, text }));
  } finally {
    database.close();
  }
};

window.sendNow = async () => {
  await started().sendNow();
  // The count is taken again after each change, a turn later.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  return started().state().waiting;
};
