import { expect, test } from 'vitest';
import { createDeviceStorage } from './device-storage.ts';
import { createOfflineDatabase, type OfflineDatabase } from './offline-database.ts';
import { probeStorage } from './probe-storage.ts';
import { aDevice } from './testing/a-device.ts';

const named = (name: string, fields: object = {}): Error => Object.assign(new Error(name), { name, ...fields });
const never = Promise.race<never>([]);

/** A device whose first `faults` pieces of work go wrong as given. */
const faulty = (faults: number, fault: () => Promise<never>) => {
  const { create } = aDevice();
  let instances = 0;
  let left = faults;
  const storage = createDeviceStorage({
    create: () => {
      instances += 1;
      return create();
    },
    workPatienceMs: 100,
  });
  const write = async (value: string) =>
    storage.write(async ({ meta }: OfflineDatabase) => {
      await meta.put({ key: 'x', value });
      left -= 1;
      if (left >= 0) await fault();
    });
  const read = async () => storage.read(async ({ meta }) => (await meta.get('x'))?.value);
  return { write, read, instances: () => instances };
};

test.each([
  ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
  ['InvalidStateError', 'The database connection is closing'],
  ['DatabaseClosedError', 'Database has been closed'],
])('work that met %s is done again on a fresh connection', async (name, message) => {
  const device = faulty(1, async () => Promise.reject(named(name, { message })));
  await device.write('kept');
  expect(await device.read()).toBe('kept');
  expect(device.instances()).toBe(2);
});

test('a promise the browser never settles is given up and the work done again', async () => {
  let hangs = true;
  const { create } = aDevice();
  const storage = createDeviceStorage({
    workPatienceMs: 50,
    create: () => {
      const database = create();
      if (hangs) database.transaction = (() => never) as unknown as typeof database.transaction;
      hangs = false;
      return database;
    },
  });
  await storage.write(async ({ meta }) => meta.put({ key: 'x', value: 'kept' }));
  expect(await storage.read(async ({ meta }) => meta.get('x'))).toEqual({ key: 'x', value: 'kept' });
});

test('a full disk is named as such, after one more try', async () => {
  const quota = named('AbortError', { inner: named('QuotaExceededError') });
  const device = faulty(9, async () => Promise.reject(quota));
  await expect(device.write('x')).rejects.toMatchObject({ name: 'StorageFailed', trouble: 'quota' });
  expect(device.instances()).toBe(2);
  expect(await device.read()).toBeUndefined();
});

test('work that hangs twice is told as such, and leaves nothing behind', async () => {
  const { create } = aDevice();
  const storage = createDeviceStorage({
    workPatienceMs: 50,
    create: () => {
      const database = create();
      database.transaction = (() => never) as unknown as typeof database.transaction;
      return database;
    },
  });
  await expect(storage.write(async () => undefined)).rejects.toMatchObject({ trouble: 'timed-out' });
});

test('a newer tab gets its upgrade at once, and the older one goes on working', async () => {
  const device = aDevice();
  await device.storage.write(async ({ meta }) => meta.put({ key: 'x', value: 1 }));
  const newer = device.create();
  newer.version(2).stores({ drafts: 'id' });
  await newer.open();
  expect(newer.verno).toBe(2);
  expect(await device.storage.read(async ({ meta }) => meta.get('x'))).toEqual({ key: 'x', value: 1 });
  await device.storage.write(async ({ meta }) => meta.put({ key: 'x', value: 2 }));
  expect(await newer.meta.get('x')).toEqual({ key: 'x', value: 2 });
});

test('a tab that will not let go is named as the obstacle', async () => {
  const name = `stuck ${Math.random()}`;
  const stuck = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not opened'));
  });
  const storage = createDeviceStorage({ create: () => createOfflineDatabase(name), openPatienceMs: 100 });
  await expect(storage.read(async ({ meta }) => meta.toArray())).rejects.toMatchObject({ trouble: 'blocked' });
  stuck.close();
});

test('the probe passes where things are kept', async () => {
  const device = aDevice();
  expect(await probeStorage(device.storage, 'n1')).toBe(true);
  expect(await device.storage.read(async ({ meta }) => meta.toArray())).toEqual([]);
});

test('the probe fails where opening, writing or reading back does', async () => {
  const { create } = aDevice();
  const refusing = createDeviceStorage({
    create: () => {
      const database = create();
      database.open = (() => Promise.reject(named('SecurityError'))) as unknown as typeof database.open;
      return database;
    },
  });
  expect(await probeStorage(refusing, 'n1')).toBe(false);
  const forgetful = aDevice().storage;
  expect(await probeStorage({ ...forgetful, read: async () => Promise.reject(named('NotFoundError')) }, 'n1')).toBe(
    false,
  );
});
