import type { CriteriaDraft, CriteriaQuestions } from '@hailong/schema/criteria';
import { useState } from 'react';

const MOST_STEPS = 100;

/** The draft on the screen, the steps back from it, and the revision that was last saved. */
export const useDraft = (stored: CriteriaDraft | null) => {
  const [draft, setDraft] = useState<CriteriaQuestions | null>(stored);
  const [history, setHistory] = useState<readonly CriteriaQuestions[]>([]);
  const [revision, setRevision] = useState(stored?.revision ?? 0);
  const [isSaved, setSaved] = useState(stored !== null);

  return {
    draft,
    revision,
    isSaved,
    mayUndo: history.length > 0,
    change: (next: CriteriaQuestions): void => {
      if (draft) setHistory([...history.slice(-MOST_STEPS), draft]);
      setDraft(next);
      setSaved(false);
    },
    undo: (): void => {
      setDraft(history[history.length - 1] ?? draft);
      setHistory(history.slice(0, -1));
      setSaved(false);
    },
    markSaved: (saved: number): void => {
      setRevision(saved);
      setSaved(true);
    },
    clear: (): void => {
      setDraft(null);
      setHistory([]);
      setRevision(0);
      setSaved(false);
    },
  };
};
