import { expect, test } from 'vitest';
import { probeStorage } from './probe-storage.ts';
import { aDevice } from './testing/a-device.ts';

test('two tabs that open at once both find that this browser keeps things, and leave nothing behind', async () => {
  const device = aDevice();
  for (let opening = 0; opening < 5; opening += 1) {
    const tabs = [probeStorage(device.reopen(), `a${opening}`), probeStorage(device.reopen(), `b${opening}`)];
    expect(await Promise.all(tabs)).toEqual([true, true]);
  }
  expect(await device.storage.read(async ({ meta }) => meta.toArray())).toEqual([]);
});

test('what a tab killed in the middle of its probe left behind is cleaned up, and nothing else', async () => {
  const { storage } = aDevice();
  const hourAgo = Date.now() - 3_600_000;
  await storage.write(async ({ meta }) => {
    await meta.bulkPut([
      { key: 'device-id', value: 'd' },
      { key: 'probe:killed', value: hourAgo },
      { key: 'probe:beside', value: Date.now() },
      { key: 'problem', value: 'x' },
    ]);
  });
  expect(await probeStorage(storage, 'n1')).toBe(true);
  expect(await storage.read(async ({ meta }) => meta.toCollection().primaryKeys())).toEqual([
    'device-id',
    'probe:beside',
    'problem',
  ]);
});
