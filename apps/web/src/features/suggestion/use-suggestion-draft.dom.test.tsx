import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useSuggestionDraft } from './use-suggestion-draft.ts';

const inHand = (office = 'van-gia') => renderHook(() => useSuggestionDraft(office)).result;

beforeEach(() => window.sessionStorage.clear());

test('what was written outlives a reload, under the same id', () => {
  const before = inHand();
  act(() => before.current.keep({ comment: 'Nên có thêm ghế chờ' }));
  expect(inHand().current.draft).toEqual(before.current.draft);
});

test('once dropped, the next one is a new one', () => {
  const before = inHand();
  act(() => before.current.keep({ comment: 'x' }));
  before.current.drop();
  const next = inHand().current.draft;
  expect(next.comment).toBe('');
  expect(next.id).not.toBe(before.current.draft.id);
});

test('what was written to one office is not sent to another', () => {
  const here = inHand();
  act(() => here.current.keep({ comment: 'x' }));
  expect(inHand('ninh-hoa').current.draft.comment).toBe('');
});
