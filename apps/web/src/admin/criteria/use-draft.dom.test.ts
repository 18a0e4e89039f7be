import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDraft } from './use-draft.ts';

const questions = { items: [], scoringProfile: null };
const other = { items: [], scoringProfile: { id: 'tt-01-2018' as const, indicators: {} } };

test('a change is unsaved until the server has it, and can be undone', () => {
  const { result } = renderHook(() => useDraft({ ...questions, revision: 4 }));
  expect(result.current).toMatchObject({ isSaved: true, mayUndo: false, revision: 4 });
  act(() => result.current.change(other));
  expect(result.current).toMatchObject({ isSaved: false, mayUndo: true, draft: other });
  act(() => result.current.undo());
  expect(result.current).toMatchObject({ mayUndo: false, draft: questions });
  act(() => result.current.undo());
  expect(result.current.draft).toMatchObject(questions);
  act(() => result.current.markSaved(5));
  expect(result.current).toMatchObject({ isSaved: true, revision: 5 });
});

test('the first draft of an office has nothing to go back to', () => {
  const { result } = renderHook(() => useDraft(null));
  act(() => result.current.change(questions));
  expect(result.current).toMatchObject({ draft: questions, mayUndo: false, revision: 0 });
  act(() => result.current.clear());
  expect(result.current.draft).toBeNull();
});
