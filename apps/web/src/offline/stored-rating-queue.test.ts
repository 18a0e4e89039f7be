import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { createMemoryQueue } from './queue/memory-queue.ts';
import type { RatingStore } from './queue/rating-store.ts';
import { createStoredRatingQueue } from './stored-rating-queue.ts';
import { createWatchedState } from './watched-state.ts';

/** A queue on a disk that refuses the first `refusals` times, and the log of what was done about it. */
const aQueue = ({ refusals = 0, serverTakesIt = true } = {}) => {
  const log: string[] = [];
  const disk = createMemoryQueue();
  let left = refusals;
  const enqueue: RatingStore['enqueue'] = async (rating) => {
    left -= 1;
    if (left >= 0) throw new Error('full');
    await disk.enqueue(rating);
    log.push('kept');
  };
  const queue = createStoredRatingQueue({
    queue: { ...disk, enqueue },
    loop: { wake: () => void log.push('woken'), sendNow: async () => void log.push('sent now') },
    state: createWatchedState(),
    now: () => 5,
    onKept: () => void log.push('told'),
    makeRoom: async () => void log.push('made room'),
    sendDirectly: async () => {
      log.push('sent directly');
      if (!serverTakesIt) throw new Error('unreachable');
    },
  });
  return { queue, disk, log };
};

test('a rating is kept before anybody is told and before anything is sent', async () => {
  const { queue, log } = aQueue();
  const rating = aRating();
  const code = await queue.submit('van-gia', rating);
  expect(log).toEqual(['kept', 'told', 'woken']);
  expect(await queue.receipt(rating.id)).toMatchObject({ receiptCode: code, standing: 'waiting', queuedAt: 5 });
});

test('the same rating again is queued once and answers the same', async () => {
  const { queue, disk } = aQueue();
  const rating = aRating();
  expect(await queue.submit('van-gia', rating)).toBe(await queue.submit('van-gia', rating));
  expect(await disk.count()).toMatchObject({ waiting: 1 });
});

test('on a full disk photos go first', async () => {
  const { queue, log } = aQueue({ refusals: 1 });
  await queue.submit('van-gia', aRating());
  expect(log).toEqual(['made room', 'kept', 'told', 'woken']);
});

test('what the disk will not have is sent at once', async () => {
  const { queue, log } = aQueue({ refusals: 2 });
  await queue.submit('van-gia', aRating());
  expect(log).toEqual(['made room', 'sent directly']);
});

test('neither kept nor sent is not recorded', async () => {
  const { queue } = aQueue({ refusals: 2, serverTakesIt: false });
  await expect(queue.submit('van-gia', aRating())).rejects.toMatchObject({ name: 'NotRecorded' });
});
