import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sleep } from './sleep.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const asleep = async (ms: number) => {
  const until = new AbortController();
  const woke = vi.fn<() => void>();
  void sleep(ms, until.signal).then(woke);
  await vi.advanceTimersByTimeAsync(0);
  return { until, woke };
};

test('it ends when the time has passed', async () => {
  const { woke } = await asleep(1_000);
  await vi.advanceTimersByTimeAsync(999);
  expect(woke).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(woke).toHaveBeenCalledOnce();
});

test('it ends when it is woken, and leaves no timer behind', async () => {
  const { until, woke } = await asleep(1_000);
  until.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(woke).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('without an end it lasts until woken', async () => {
  const { until, woke } = await asleep(Number.POSITIVE_INFINITY);
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(woke).not.toHaveBeenCalled();
  until.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(woke).toHaveBeenCalledOnce();
});

test('woken before it began, it does not begin', async () => {
  await expect(sleep(Number.POSITIVE_INFINITY, AbortSignal.abort())).resolves.toBeUndefined();
});
