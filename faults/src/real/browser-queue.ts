// Runs in a page: the product's own queue on the browser's disk, without a screen.
import { formatDateTime } from '@hailong/schema/date-time';
import { createDeviceStorage } from '../../../apps/web/src/offline/database/device-storage.ts';
import { createDeviceQueue } from '../../../apps/web/src/offline/queue/device-queue.ts';
import { freezeRating } from '../../../apps/web/src/offline/queue/freeze-rating.ts';

const OFFICE = 'van-gia';
const MOST = 100_000;

declare global {
  interface Window {
    /** Told of each rating whose enqueue has resolved: what a citizen sees as "Đã ghi nhận". */
    readonly confirmed: (id: string) => Promise<void>;
    rateForEver: () => Promise<void>;
    readWaiting: () => Promise<readonly string[]>;
  }
}

const queue = createDeviceQueue(createDeviceStorage());

window.rateForEver = async () => {
  for (;;) {
    const id = crypto.randomUUID();
    const ratedAt = formatDateTime(new Date());
    const rating = { id, officerId: id, criteriaSet: 1, scores: { attitude: 5 }, channel: 'phone', ratedAt } as const;
    await queue.enqueue(freezeRating(OFFICE, rating, Date.now()));
    await window.confirmed(id);
  }
};

window.readWaiting = async () => {
  const waiting = await queue.receipts(MOST);
  return waiting.filter(({ standing }) => standing === 'waiting').map(({ id }) => id);
};
