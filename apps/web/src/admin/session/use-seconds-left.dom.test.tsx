import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSecondsLeft } from './use-seconds-left.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

test('the seconds run down to nothing and stay there', () => {
  const { result } = renderHook(() => useSecondsLeft(1_003_000));
  expect(result.current).toBe(3);
  act(() => void vi.advanceTimersByTime(2000));
  expect(result.current).toBe(1);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result.current).toBe(0);
});

test('a computer that slept meanwhile does not count its sleep again', () => {
  const { result } = renderHook(() => useSecondsLeft(1_060_000));
  vi.setSystemTime(1_055_000);
  act(() => void vi.advanceTimersByTime(250));
  expect(result.current).toBe(5);
});

test('without a wait there is nothing to count', () => {
  expect(renderHook(() => useSecondsLeft(null)).result.current).toBe(0);
});
