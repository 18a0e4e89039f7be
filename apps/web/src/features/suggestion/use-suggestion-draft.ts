import { useState } from 'react';
import type { Suggestion } from '@hailong/schema/rating';
import { v4 } from 'uuid';
import { forget, recall, remember } from '../../ui/tab-memory.ts';
import { toSuggestion, type Circumstances, type SuggestionDraft } from './suggestion-draft.ts';

const DRAFT_KEY = 'hailong.suggestion-draft';

const isDraft = (value: unknown): value is SuggestionDraft =>
  typeof value === 'object' && value !== null && 'id' in value && 'suggestionType' in value && 'comment' in value;

const keptOrNew = (office: string): SuggestionDraft => {
  const kept = recall(DRAFT_KEY);
  return isDraft(kept) && kept.office === office
    ? kept
    : { id: v4(), office, suggestionType: 'suggestion', comment: '', customerName: '' };
};

/** The one suggestion of this tab, written to the tab's memory at every change. */
export const useSuggestionDraft = (office: string) => {
  const [draft, setDraft] = useState(() => keptOrNew(office));
  const keep = (change: Partial<SuggestionDraft>): void => {
    if (draft.sealed) return;
    const next = { ...draft, ...change };
    remember(DRAFT_KEY, next);
    setDraft(next);
  };
  const seal = (circumstances: Circumstances): Suggestion => {
    const sealed = draft.sealed ?? toSuggestion(draft, circumstances);
    keep({ sealed });
    return sealed;
  };
  return { draft, keep, seal, drop: () => forget(DRAFT_KEY) };
};
