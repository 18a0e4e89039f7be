import { inTime } from './in-time.ts';
import { createOfflineDatabase, type OfflineDatabase } from './offline-database.ts';
import { StorageFailed, troubleOf } from './storage-failed.ts';

/** What is done inside one transaction. It may await the database and nothing else, and doing it twice must be harmless. */
export type Work<Result> = (database: OfflineDatabase) => Promise<Result>;

export interface DeviceStorage {
  /** Resolves after the transaction has completed, that is when everything in it is on the disk. Rejects with StorageFailed. */
  write<Result>(work: Work<Result>): Promise<Result>;
  read<Result>(work: Work<Result>): Promise<Result>;
  close(): void;
}

interface Settings {
  readonly create?: () => OfflineDatabase;
  /** An upgrade of a full database takes a while. */
  readonly openPatienceMs?: number;
  /** On a full disk Chromium may neither finish nor fail a transaction. */
  readonly workPatienceMs?: number;
}

/**
 * The device's database, kept open through what browsers do to it: iOS drops the connection in the background, a newer tab
 * asks for the upgrade, a promise never settles. Each piece of work gets a second try on a fresh instance, then the truth.
 */
export const createDeviceStorage = ({
  create = createOfflineDatabase,
  openPatienceMs = 10_000,
  workPatienceMs = 5_000,
}: Settings = {}): DeviceStorage => {
  let current: OfflineDatabase | null = null;
  let isBlocked = false;

  const fresh = (): OfflineDatabase => {
    const database = create();
    isBlocked = false;
    database.on('blocked', () => {
      isBlocked = true;
    });
    return database;
  };

  const opened = async (): Promise<OfflineDatabase> => {
    const database = (current ??= fresh());
    await inTime(database.open(), openPatienceMs, () => (isBlocked ? 'blocked' : 'timed-out'));
    return database;
  };

  const close = (): void => {
    current?.close();
    current = null;
  };

  const attempt = async <Result>(mode: 'r' | 'rw', work: Work<Result>): Promise<Result> => {
    const database = await opened();
    const { entries, receipts, meta } = database;
    const done = database.transaction(mode, [entries, receipts, meta], async () => work(database));
    return inTime(done, workPatienceMs, () => 'timed-out');
  };

  const stubbornly = async <Result>(mode: 'r' | 'rw', work: Work<Result>): Promise<Result> => {
    try {
      return await attempt(mode, work);
    } catch (error) {
      close();
      // Only the first request in line is told what blocks it; a second would merely hang.
      if (troubleOf(error) === 'blocked') throw error;
      return attempt(mode, work).catch((again: unknown) => {
        throw new StorageFailed(troubleOf(again), { cause: again });
      });
    }
  };

  return {
    write: async (work) => stubbornly('rw', work),
    read: async (work) => stubbornly('r', work),
    close,
  };
};
