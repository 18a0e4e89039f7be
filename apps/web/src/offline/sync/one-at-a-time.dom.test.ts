import { afterEach, expect, test, vi } from 'vitest';
import { aDevice } from '../database/testing/a-device.ts';
import { oneAtATime } from './one-at-a-time.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const leases = async (storage: ReturnType<typeof aDevice>['storage']) =>
  storage.read(async ({ meta }) => meta.toArray());

test('on plain http the turn is a lease on the disk', async () => {
  const { storage } = aDevice();
  const seen = await oneAtATime(storage)(async () => leases(storage), false);
  expect(seen).toMatchObject([{ key: 'send-lease' }]);
});

test('where there are Web Locks they are asked, and the disk is left alone', async () => {
  const asked: string[] = [];
  const request = async (name: string, _options: LockOptions, job: (lock: object) => Promise<unknown>) => {
    asked.push(name);
    return job({});
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const { storage } = aDevice();
  const seen = await oneAtATime(storage)(async () => leases(storage), false);
  expect(seen).toEqual([]);
  expect(asked).toEqual(['hailong-send']);
});
