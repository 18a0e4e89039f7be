import { randomUUID } from 'node:crypto';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { aDevice } from '../database/testing/a-device.ts';
import { createDeviceQueue } from '../queue/device-queue.ts';
import { freezeRating } from '../queue/freeze-rating.ts';
import { enqueueGiven, readGiven } from './given.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const at = (time: string, id = randomUUID()) => freezeRating('van-gia', aRating({ id }), Date.parse(time));

test('a rating counts on the day of the office, and only once', async () => {
  const { storage } = aDevice();
  const late = at('2026-11-26T23:59:59+07:00');
  await enqueueGiven(storage, late, ZONE);
  await enqueueGiven(storage, late, ZONE);
  await enqueueGiven(storage, at('2026-11-27T00:00:00+07:00'), ZONE);
  expect(await readGiven(storage)).toEqual({ '2026-11-26': 1, '2026-11-27': 1 });
  expect(await createDeviceQueue(storage).count()).toMatchObject({ waiting: 2 });
});

test('a month of days is remembered', async () => {
  const { storage } = aDevice();
  for (let day = 0; day < 40; day += 1) {
    const time = new Date(Date.parse('2026-10-01T08:00:00+07:00') + day * 86_400_000).toISOString();
    await enqueueGiven(storage, at(time), ZONE);
  }
  const days = Object.keys(await readGiven(storage));
  expect(days).toHaveLength(31);
  expect([days[0], days[days.length - 1]]).toEqual(['2026-10-10', '2026-11-09']);
});
