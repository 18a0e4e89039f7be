import { afterEach, expect, test, vi } from 'vitest';
import { forget, recall, remember } from './tab-memory.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is remembered is recalled until it is forgotten', () => {
  remember('key', { a: [1] });
  expect(recall('key')).toEqual({ a: [1] });
  forget('key');
  expect(recall('key')).toBeNull();
});

test('where storage is denied, the page remembers by itself', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied, removeItem: denied });
  remember('key', 1);
  expect(recall('key')).toBe(1);
  forget('key');
  expect(recall('key')).toBeNull();
});

test('where storage takes no more, an older value still in it does not come back', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { getItem: () => '"older"', setItem: full, removeItem: () => undefined });
  remember('key', 'newer');
  expect(recall('key')).toBe('newer');
  forget('key');
});

test('what cannot be read is nothing', () => {
  window.sessionStorage.setItem('key', '{"half":');
  expect(recall('key')).toBeNull();
  window.sessionStorage.clear();
});
