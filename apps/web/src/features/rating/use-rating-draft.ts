import { useState } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { OfficerRating } from '@hailong/schema/rating';
import { v4 } from 'uuid';
import { forget, remember } from '../../ui/tab-memory.ts';
import { DRAFT_KEY, keptDraft } from './kept-draft.ts';
import {
  changeDraft,
  NO_DETAILS,
  type DraftChange,
  type RatingDraft,
} from '../../offline/rating-draft/rating-draft.ts';
import { toRating, type Circumstances } from '../../offline/rating-draft/to-rating.ts';

export interface DraftInHand {
  readonly draft: RatingDraft | null;
  /** Picks the officer: the draft in hand if it is theirs, otherwise a new one. */
  readonly rate: (officerId: string) => RatingDraft;
  readonly change: (change: DraftChange) => void;
  /** The finished rating to send; the same one at every call, see RatingDraft.sealed. */
  readonly seal: (finished: RatingDraft, circumstances: Circumstances) => OfficerRating;
  /** Once it is recorded. */
  readonly drop: () => void;
}

/** The one draft of this tab, written to the tab's memory at every change. */
export const useRatingDraft = (catalogue: Catalogue): DraftInHand => {
  const [draft, setDraft] = useState(() => keptDraft(catalogue));

  const keep = (next: RatingDraft): void => {
    remember(DRAFT_KEY, next);
    setDraft(next);
  };

  return {
    draft,
    rate: (officerId) => {
      if (draft?.officerId === officerId) return draft;
      const { office, criteriaSet } = catalogue;
      const born = {
        id: v4(),
        office: office.slug,
        officerId,
        criteriaSet: criteriaSet.version,
        scores: {},
        reasons: {},
        ...NO_DETAILS,
      };
      keep(born);
      return born;
    },
    change: (change) => {
      // From the tab's memory rather than from the last render: two changes may come between two renders.
      const latest = keptDraft(catalogue);
      if (latest) keep(changeDraft(latest, change));
    },
    seal: (finished, circumstances) => {
      const sealed = finished.sealed ?? toRating(finished, circumstances);
      keep({ ...finished, sealed });
      return sealed;
    },
    drop: () => {
      forget(DRAFT_KEY);
      setDraft(null);
    },
  };
};
