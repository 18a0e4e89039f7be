import { afterEach, expect, test, vi } from 'vitest';
import { listenForWakeUps } from './wake-ups.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('everything that may mean “try now” wakes, and nothing does after it has been stopped', () => {
  vi.useFakeTimers();
  const wake = vi.fn<() => void>();
  const stop = listenForWakeUps(wake);
  const happen = (): void => {
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(60_000);
  };
  happen();
  expect(wake).toHaveBeenCalledTimes(5);
  stop();
  happen();
  expect(wake).toHaveBeenCalledTimes(5);
});

test('a page that is being hidden does not wake; one that thinks it is offline does', () => {
  const wake = vi.fn<() => void>();
  const stop = listenForWakeUps(wake);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(wake).not.toHaveBeenCalled();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('focus'));
  expect(wake).toHaveBeenCalledOnce();
  stop();
});
