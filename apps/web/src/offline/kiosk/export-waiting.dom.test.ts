import { kioskExportSchema } from '@hailong/schema/kiosk';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { aDevice } from '../database/testing/a-device.ts';
import { createDeviceQueue } from '../queue/device-queue.ts';
import { freezeRating } from '../queue/freeze-rating.ts';
import { exportWaiting } from './export-waiting.ts';

const pairing = { key: 'k', office: 'van-gia', kioskId: '22222222-2222-4222-8222-222222222222', name: 'Máy quầy 1' };

test('nothing waiting makes no file', async () => {
  expect(await exportWaiting(aDevice().storage, pairing, 0)).toBeNull();
});

test('what waits and what was set apart goes into the file, without the key, and stays in the queue', async () => {
  const { storage } = aDevice();
  const queue = createDeviceQueue(storage);
  const ratings = [aRating(), aRating()];
  for (const rating of ratings) await queue.enqueue(freezeRating('van-gia', rating, 1));
  await queue.enqueue(freezeRating('elsewhere', aRating(), 1));
  const [first] = await queue.readOldest('van-gia', 1);
  if (first) await queue.setApart(first, 'request.invalid');
  const text = (await exportWaiting(storage, pairing, Date.parse('2026-11-26T08:00:00Z'))) ?? '';
  const file = kioskExportSchema.parse(JSON.parse(text));
  expect(file).toMatchObject({ office: 'van-gia', kioskId: pairing.kioskId, ratings });
  expect(text).not.toContain('"key"');
  expect(await queue.count()).toMatchObject({ waiting: 2, setApart: 1 });
});
