// Phones without a screen: the product's own queue (in memory), drain and reader of answers over real sockets.
import { formatDateTime } from '@hailong/schema/date-time';
import { aRating } from '@hailong/schema/testing/builders';
import { contentHash } from '../../../apps/api/src/rating/content-hash.ts';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import type { Fetch } from '../../../apps/web/src/api-client/exchange.ts';
import { sendRatings } from '../../../apps/web/src/api-client/send-ratings.ts';
import { freezeRating } from '../../../apps/web/src/offline/queue/freeze-rating.ts';
import { createMemoryQueue } from '../../../apps/web/src/offline/queue/memory-queue.ts';
import { backoffMs } from '../../../apps/web/src/offline/sync/backoff.ts';
import { createDrain, type Obstacle } from '../../../apps/web/src/offline/sync/drain.ts';
import { createSyncLoop, type SyncLoop } from '../../../apps/web/src/offline/sync/sync-loop.ts';
import { sleep } from '../../../apps/web/src/offline/sync/sleep.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';

export const OFFICE = 'van-gia';

export interface Phone {
  /** Somebody gives a rating and sees it confirmed. */
  readonly rate: () => Promise<string>;
  /** One attempt to send all that waits. */
  readonly send: () => Promise<Obstacle | null>;
  readonly waiting: () => Promise<number>;
  /** Ids that wait or were set apart. */
  readonly here: () => Promise<readonly string[]>;
  /** Ids of all it ever gave. */
  readonly given: () => Promise<readonly string[]>;
  /** Sends by itself, as an open page does, until it is stopped. */
  readonly sendByItself: () => SyncLoop;
}

const fetchFrom =
  (port: number): Fetch =>
  async (path, init) =>
    fetch(`http://127.0.0.1:${port}${path}`, init);

export const turnOnPhone = (port: number, history: History, random: Random, office = OFFICE): Phone => {
  const queue = createMemoryQueue();
  const now = (): number => Date.now();
  const drain = createDrain({
    queue,
    send: async (to, body) => sendRatings(to, body, fetchFrom(port)),
    now,
    onProgress: () => undefined,
  });
  const attempt = async (): Promise<Obstacle | null> => drain(async () => undefined);
  return {
    rate: async () => {
      const rating = aRating({
        id: random.uuid(),
        officerId: sampleOfficers[0]?.id ?? '',
        ratedAt: formatDateTime(new Date(now())),
      });
      const frozen = freezeRating(office, rating, now());
      history.invoke({ id: frozen.id, content: contentHash(JSON.parse(frozen.text)).toString('hex') });
      await queue.enqueue(frozen);
      history.ok(frozen.id);
      return frozen.id;
    },
    send: attempt,
    waiting: async () => (await queue.count()).waiting,
    here: async () =>
      (await queue.receipts(10_000))
        .filter(({ standing }) => standing === 'waiting' || standing === 'set-apart')
        .map(({ id }) => id),
    given: async () => (await queue.receipts(10_000)).map(({ id }) => id),
    sendByItself: () => {
      const loop = createSyncLoop({
        drain,
        exclusively: async (job) => job(async () => undefined),
        backoffMs: (failures) => backoffMs(failures, random.next()),
        sleep,
        now,
        onChange: () => undefined,
      });
      loop.wake();
      return loop;
    },
  };
};
