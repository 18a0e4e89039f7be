import { act, renderHook, waitFor } from '@testing-library/react';
import './testing/patience.ts';
import { beforeEach, expect, test } from 'vitest';
import { go, goBack, goInstead, usePlace } from './place.ts';

beforeEach(() => window.history.replaceState(null, '', '/'));

test('a step of a form is an entry at the same address', async () => {
  const { result } = renderHook(() => usePlace());
  act(() => go('/', { form: 'f1', step: 'details' }));
  expect(result.current).toEqual({ path: '/', search: '', entry: { form: 'f1', step: 'details' } });
  act(() => goBack());
  await waitFor(() => expect(result.current.entry).toBeNull());
});

test('an entry survives the page', () => {
  const first = renderHook(() => usePlace());
  act(() => goInstead('/suggestion?x=1', { form: 'f1', step: 'review', revising: true }));
  first.unmount();
  const { result } = renderHook(() => usePlace());
  expect(result.current).toEqual({
    path: '/suggestion',
    search: '?x=1',
    entry: { form: 'f1', step: 'review', revising: true },
  });
});

test('a state that is not ours is no entry', () => {
  window.history.replaceState({ some: 'thing' }, '', '/');
  expect(renderHook(() => usePlace()).result.current.entry).toBeNull();
});
