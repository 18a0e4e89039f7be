import { onNewCatalogue } from './catalogue/catalogue-news.ts';
import { readSavedCatalogue } from './catalogue/saved-catalogue.ts';
import { forgetPhotos } from './catalogue/warm-photos.ts';
import type { DeviceStorage } from './database/device-storage.ts';
import { knownObstacle } from './known-obstacle.ts';
import type { RatingQueue } from './rating-queue.ts';
import { requestBackgroundSync } from './service-worker/request-background-sync.ts';
import type { RatingStore } from './queue/rating-store.ts';
import { createStoredRatingQueue } from './stored-rating-queue.ts';
import { backoffMs } from './sync/backoff.ts';
import { createDrain, type Line } from './sync/drain.ts';
import { oneAtATime } from './sync/one-at-a-time.ts';
import { sendDirectly } from './sync/send-directly.ts';
import { sleep } from './sync/sleep.ts';
import { createSyncLoop } from './sync/sync-loop.ts';
import { openTabNews } from './sync/tab-news.ts';
import { listenForWakeUps } from './sync/wake-ups.ts';
import { createWatchedState } from './watched-state.ts';

/** Asks the browser to spare this site when the disk fills up. It decides alone; the self-check shows what it decided. */
const askToPersist = (): void => {
  navigator.storage?.persist?.().catch(() => undefined);
};

/** The queue on the disk, the loop that sends it, and everything that wakes the loop, put together. */
export const startStored = (storage: DeviceStorage, queue: RatingStore, line: Line): RatingQueue => {
  const state = createWatchedState();

  // When counting fails, the next change counts again.
  const look = async (): Promise<void> => queue.count().then(state.change, () => undefined);
  const news = openTabNews(() => void look());
  const changed = (): void => {
    void look();
    news.tell();
  };

  const loop = createSyncLoop({
    drain: createDrain({ ...line, queue, onProgress: changed }),
    exclusively: oneAtATime(storage),
    backoffMs: (failures) => backoffMs(failures, Math.random()),
    sleep,
    now: line.now,
    onChange: ({ sending, obstacle }) => state.change({ sending, obstacle: knownObstacle(obstacle) }),
  });

  /** What neither the last app nor the last catalogue made acceptable gets one more chance under this pair. */
  const retrySetApart = async (): Promise<void> => {
    for (const office of await queue.setApartOffices()) {
      const catalogue = await readSavedCatalogue(office);
      await queue.retrySetApart(office, `${__APP_VERSION__} ${catalogue?.version ?? ''}`);
    }
  };
  const lookAndWake = (): void => {
    void look();
    loop.wake();
  };
  const retryThenWake = (): void => void retrySetApart().then(lookAndWake, lookAndWake);

  let isFirst = true;
  const onKept = (): void => {
    changed();
    void requestBackgroundSync();
    if (isFirst) askToPersist();
    isFirst = false;
  };

  listenForWakeUps(lookAndWake);
  onNewCatalogue(retryThenWake);
  retryThenWake();
  return createStoredRatingQueue({
    queue,
    loop,
    state,
    now: line.now,
    onKept,
    makeRoom: forgetPhotos,
    sendDirectly: async (rating) => sendDirectly(rating, line),
  });
};
