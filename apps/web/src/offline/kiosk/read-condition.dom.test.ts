import { afterEach, expect, test, vi } from 'vitest';
import { readCondition } from './read-condition.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a browser that tells nothing is told as it is', async () => {
  expect(await readCondition()).toEqual({ storage: 'unavailable', battery: null });
});

test('storage and battery are told where the browser tells them', async () => {
  vi.stubGlobal('navigator', {
    storage: { persisted: async () => Promise.resolve(true) },
    getBattery: async () => Promise.resolve({ level: 0.804, charging: false }),
  });
  expect(await readCondition()).toEqual({ storage: 'persistent', battery: { level: 80, charging: false } });
});

test('a browser that refuses costs nothing', async () => {
  const refuse = async () => Promise.reject(new Error('denied'));
  vi.stubGlobal('navigator', { storage: { persisted: refuse }, getBattery: refuse });
  expect(await readCondition()).toEqual({ storage: 'unavailable', battery: null });
});
