import type { DeviceStorage } from '../database/device-storage.ts';
import type { Exclusively } from './exclusively.ts';

const LEASE_KEY = 'send-lease';
/** Longer than one request may take, so that only a tab that is gone or frozen loses it. */
const LEASE_MS = 30_000;

interface Lease {
  readonly owner: string;
  /** Milliseconds, device clock. */
  readonly until: number;
}

/**
 * One sender at a time where there are no Web Locks (plain http): a row that says who and until when, taken in one
 * transaction. A row from a far future is a clock that was set back, and binds nobody.
 */
export const createLease = (storage: DeviceStorage, owner: string, now: () => number): Exclusively => {
  const take = async (force: boolean): Promise<boolean> =>
    storage.write(async ({ meta }) => {
      const held = (await meta.get(LEASE_KEY))?.value as Lease | undefined;
      const left = held && held.owner !== owner ? held.until - now() : 0;
      if (!force && left > 0 && left <= LEASE_MS) return false;
      await meta.put({ key: LEASE_KEY, value: { owner, until: now() + LEASE_MS } satisfies Lease });
      return true;
    });
  const giveBack = async (): Promise<void> =>
    storage.write(async ({ meta }) => {
      if (((await meta.get(LEASE_KEY))?.value as Lease | undefined)?.owner === owner) await meta.delete(LEASE_KEY);
    });

  return async (job, force) => {
    if (!(await take(force))) return 'busy';
    try {
      return await job(async () => {
        await take(true);
      });
    } finally {
      // It runs out by itself if this fails.
      await giveBack().catch(() => undefined);
    }
  };
};
