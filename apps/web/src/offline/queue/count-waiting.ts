import { Dexie } from 'dexie';
import type { DeviceStorage } from '../database/device-storage.ts';
import type { OfflineDatabase } from '../database/offline-database.ts';
import type { EntryRecord } from '../database/records.ts';
import { LAST_SENT_KEY } from './meta-keys.ts';
import type { QueueCounts } from './rating-store.ts';

type State = EntryRecord['state'];

const inState = ({ entries }: OfflineDatabase, state: State) =>
  entries.where('[state+office]').between([state, Dexie.minKey], [state, Dexie.maxKey]);

export const countWaiting = async (storage: DeviceStorage): Promise<QueueCounts> =>
  storage.read(async (database) => {
    const oldest = await database.entries.filter(({ state }) => state === 'waiting').first();
    const lastSentAt = (await database.meta.get(LAST_SENT_KEY))?.value;
    return {
      waiting: await inState(database, 'waiting').count(),
      setApart: await inState(database, 'set-apart').count(),
      lastSentAt: typeof lastSentAt === 'number' ? lastSentAt : null,
      oldestWaitingAt: oldest?.queuedAt ?? null,
    };
  });

export const officesWith = async (storage: DeviceStorage, state: State): Promise<readonly string[]> =>
  storage.read(async (database) => {
    const keys = await inState(database, state).uniqueKeys();
    return keys.map((key) => (key as unknown as readonly [State, string])[1]);
  });
