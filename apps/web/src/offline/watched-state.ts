import type { QueueState } from './rating-queue.ts';

const NOTHING: QueueState = {
  waiting: 0,
  setApart: 0,
  sending: false,
  lastSentAt: null,
  oldestWaitingAt: null,
  obstacle: null,
};

export interface WatchedState {
  readonly get: () => QueueState;
  readonly change: (changes: Partial<QueueState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The screens' view of the queue: one object that is replaced, and announced, only when something in it has changed. */
export const createWatchedState = (): WatchedState => {
  const listeners = new Set<() => void>();
  let state = NOTHING;
  return {
    get: () => state,
    change(changes) {
      const next = { ...state, ...changes };
      if ((Object.keys(next) as (keyof QueueState)[]).every((key) => next[key] === state[key])) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
