/** Time that only the events in it move. */
export interface World {
  /** True time, in ms since the epoch. */
  readonly now: () => number;
  readonly at: (delay: number, event: () => void) => void;
  /** Resolves after `delay`. */
  readonly later: (delay: number) => Promise<void>;
  /** Runs events until `isOver`, or until that much time has passed; false in the latter case. */
  readonly run: (isOver: () => boolean, limit: number) => Promise<boolean>;
}

/** More turns than any chain of promises between two events is long; a turn of the event loop would take ten times as long. */
const TURNS = 24;

const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
};

export const createWorld = (start: number): World => {
  let clock = start;
  let order = 0;
  const events: { readonly time: number; readonly order: number; readonly event: () => void }[] = [];

  const at = (delay: number, event: () => void): void => {
    const entry = { time: clock + Math.max(0, delay), order: (order += 1), event };
    const place = events.findLastIndex(({ time }) => time <= entry.time);
    events.splice(place + 1, 0, entry);
  };

  return {
    now: () => clock,
    at,
    later: async (delay) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      at(delay, resolve);
      return promise;
    },
    run: async (isOver, limit) => {
      const end = clock + limit;
      await quiet();
      while (!isOver()) {
        const [next] = events;
        if (!next || next.time > end) return false;
        events.shift();
        clock = next.time;
        next.event();
        await quiet();
      }
      return true;
    },
  };
};
