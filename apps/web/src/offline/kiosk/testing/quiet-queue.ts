import type { RatingStore } from '../../queue/rating-store.ts';
import type { RatingQueue } from '../../rating-queue.ts';
import { createStoredRatingQueue } from '../../stored-rating-queue.ts';
import { createWatchedState } from '../../watched-state.ts';

/** Keeps what a tablet takes, and sends nothing. */
export const quietQueue =
  (now: () => number) =>
  (queue: RatingStore): RatingQueue =>
    createStoredRatingQueue({
      queue,
      loop: { wake: () => undefined, sendNow: async () => Promise.resolve() },
      state: createWatchedState(),
      now,
      onKept: () => undefined,
      makeRoom: async () => Promise.resolve(),
      sendDirectly: async () => Promise.reject(new Error('no line')),
    });
