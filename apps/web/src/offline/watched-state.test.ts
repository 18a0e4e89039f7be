import { expect, test, vi } from 'vitest';
import { createWatchedState } from './watched-state.ts';

test('listeners hear of changes only, and the object stays the same between them', () => {
  const state = createWatchedState();
  const listener = vi.fn<() => void>();
  const unsubscribe = state.subscribe(listener);
  const before = state.get();
  state.change({ waiting: 0 });
  expect(listener).not.toHaveBeenCalled();
  expect(state.get()).toBe(before);
  state.change({ waiting: 2, sending: true });
  expect(listener).toHaveBeenCalledOnce();
  expect(state.get()).toMatchObject({ waiting: 2, sending: true, setApart: 0 });
  unsubscribe();
  state.change({ waiting: 3 });
  expect(listener).toHaveBeenCalledOnce();
});
