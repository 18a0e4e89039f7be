import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDeviceQueue } from '../queue/device-queue.ts';
import { createDeviceStorage } from './device-storage.ts';
import { createOfflineDatabase } from './offline-database.ts';
import { restoreDump, takeDump, type Dump } from './testing/dump.ts';

const folder = `${import.meta.dirname}/testing/released`;
/** One dump per released version of the database; a release that changes the tables adds one, and none is ever removed. */
const released = readdirSync(folder).map((file) => ({
  file,
  dump: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Dump,
}));

const rowsOf = (dump: Dump, name: string): readonly Record<string, unknown>[] =>
  (dump.stores.find((store) => store.name === name)?.rows ?? []) as readonly Record<string, unknown>[];

const opened = async (dump: Dump) => {
  const name = `released ${randomUUID()}`;
  await restoreDump(name, dump);
  const storage = createDeviceStorage({ create: () => createOfflineDatabase(name) });
  return { name, storage, queue: createDeviceQueue(storage) };
};

test.each(released)('every rating queued under $file is still there, byte for byte', async ({ dump }) => {
  const before = rowsOf(dump, 'entries');
  const { name, storage, queue } = await opened(dump);
  expect(await queue.count()).toMatchObject({
    waiting: before.filter(({ state }) => state === 'waiting').length,
    setApart: before.filter(({ state }) => state === 'set-apart').length,
  });
  storage.close();
  const after = rowsOf(await takeDump(name), 'entries');
  expect(after.map(({ id, text }) => [id, text])).toEqual(before.map(({ id, text }) => [id, text]));
});

test.each(released)('what was queued under $file can be sent and settled', async ({ dump }) => {
  const { queue } = await opened(dump);
  for (const office of await queue.waitingOffices()) {
    const batch = await queue.readOldest(office, 500);
    const verdicts = batch.map(({ id }) => ({ id, verdict: 'stored' as const }));
    expect(await queue.settle(batch, verdicts, 1)).toBe(batch.length);
  }
  expect(await queue.count()).toMatchObject({ waiting: 0, setApart: 1, lastSentAt: 1 });
  expect(await queue.deviceId()).toBe(rowsOf(dump, 'meta').find(({ key }) => key === 'device-id')?.['value']);
});

test('the newest dump is of the tables this app creates', async () => {
  const name = `fresh ${randomUUID()}`;
  const fresh = createOfflineDatabase(name);
  await fresh.open();
  fresh.close();
  const shape = ({ version, stores }: Dump) => ({ version, stores: stores.map((store) => ({ ...store, rows: [] })) });
  const newest = released.map(({ dump }) => dump).sort((one, other) => other.version - one.version)[0];
  expect(newest && shape(newest)).toEqual(shape(await takeDump(name)));
});
