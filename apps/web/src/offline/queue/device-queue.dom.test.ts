import { expect, test } from 'vitest';
import { aDevice } from '../database/testing/a-device.ts';
import { createDeviceQueue } from './device-queue.ts';
import { aFrozenRating, queueContract } from './testing/queue-contract.ts';

queueContract('on disk', () => createDeviceQueue(aDevice().storage));

test('the queue outlives the page that filled it', async () => {
  const device = aDevice();
  const rating = aFrozenRating();
  await createDeviceQueue(device.storage).enqueue(rating);
  device.storage.close();
  const later = createDeviceQueue(device.reopen());
  expect(await later.readOldest('van-gia', 9)).toMatchObject([{ id: rating.id, text: rating.text }]);
});

test('two tabs agree on the device’s id', async () => {
  const device = aDevice();
  const [one, other] = await Promise.all([
    createDeviceQueue(device.storage).deviceId(),
    createDeviceQueue(device.reopen()).deviceId(),
  ]);
  expect(one).toBe(other);
});

test('the same rating submitted twice at once is queued once', async () => {
  const device = aDevice();
  const rating = aFrozenRating();
  await Promise.all([
    createDeviceQueue(device.storage).enqueue(rating),
    createDeviceQueue(device.reopen()).enqueue(rating),
  ]);
  expect(await createDeviceQueue(device.storage).count()).toMatchObject({ waiting: 1 });
});

test('a verdict never removes another rating that took the same place after the site’s data was cleared', async () => {
  const device = aDevice();
  const queue = createDeviceQueue(device.storage);
  const before = aFrozenRating();
  await queue.enqueue(before);
  const batch = await queue.readOldest('van-gia', 9);
  device.storage.close();
  await device.create().delete();
  const after = aFrozenRating();
  await queue.enqueue(after);
  expect((await queue.readOldest('van-gia', 9))[0]?.seq).toBe(batch[0]?.seq);
  await queue.settle(batch, [{ id: before.id, verdict: 'stored' }], 1);
  expect(await queue.readOldest('van-gia', 9)).toMatchObject([{ id: after.id }]);
});

test('traces are kept for the last hundred, whatever the size of the batch', async () => {
  const device = aDevice();
  const queue = createDeviceQueue(device.storage);
  const ratings = Array.from({ length: 300 }, (_, index) => aFrozenRating({ queuedAt: index }));
  await device.storage.write(async ({ entries }) => {
    await entries.bulkAdd(ratings.map((rating) => ({ ...rating, state: 'waiting' as const, reason: null })));
  });
  for (let round = 0; round < 3; round += 1) {
    const batch = await queue.readOldest('van-gia', 100);
    await queue.settle(
      batch,
      batch.map(({ id }) => ({ id, verdict: 'stored' })),
      5,
    );
  }
  const traces = await queue.receipts(1_000);
  expect(traces).toHaveLength(100);
  expect(traces[0]?.queuedAt).toBe(299);
});
