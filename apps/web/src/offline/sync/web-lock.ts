import type { Exclusively } from './exclusively.ts';

const LOCK_NAME = 'hailong-send';

/** One sender at a time by Web Locks, which the browser releases when a tab dies. */
export const createWebLock =
  (locks: Pick<LockManager, 'request'>): Exclusively =>
  async (job, force) =>
    locks.request(LOCK_NAME, force ? { steal: true } : { ifAvailable: true }, async (lock) =>
      lock ? job(async () => undefined) : 'busy',
    );
