import { setTimeout as sleep } from 'node:timers/promises';

import type { Postmaster } from './postmaster.ts';

const PAUSE_MS = 1_000;

/**
 * Starts the server again whenever it ends without being asked to (the kernel's out-of-memory killer, a stray
 * `kill`), for as long as it takes: an office has nobody to do it by hand.
 *
 *   running ──ended──► pause ──► start again ──► running
 *      │                 ▲            │ failed
 *    stop()              └────────────┘
 */
export const keepRunning = (
  first: Postmaster,
  startAgain: () => Promise<Postmaster>,
  log: (sentence: string) => void,
): { stop(): Promise<void> } => {
  const stopping = new AbortController();
  let current = first;

  const watch = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      if (stopping.signal.aborted) return;
      log('PostgreSQL dừng bất ngờ; đang khởi động lại. · PostgreSQL ended unexpectedly; starting it again.');
      await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        current = await startAgain();
        // Asked to stop meanwhile: stop() has only seen the server that was already gone.
        if (stopping.signal.aborted) await current.stop();
      } catch (error) {
        log((error as Error).message);
      }
    }
  };

  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
};
