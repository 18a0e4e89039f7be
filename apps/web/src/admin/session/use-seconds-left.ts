import { useCallback, useSyncExternalStore } from 'react';
import { secondsLeft } from './countdown.ts';

const LOOK_EVERY_MS = 250;

/** Counts down to `until` (ms since the epoch, or null for "no wait"). The clock is looked at, never counted along. */
export const useSecondsLeft = (until: number | null): number => {
  const subscribe = useCallback(
    (tick: () => void) => {
      if (until === null) return () => undefined;
      const timer = setInterval(tick, LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
    [until],
  );
  return useSyncExternalStore(subscribe, () => (until === null ? 0 : secondsLeft(until, Date.now())));
};
