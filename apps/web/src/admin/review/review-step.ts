import { nextComplaintStates, type ComplaintState } from '@hailong/schema/complaint';
import type { ReviewAction, ReviewItem } from '@hailong/schema/review';

/** What a reviewer may do with a rating now; those with `asks` need a reason typed first. */
export type ReviewStep =
  | { readonly do: 'read' | 'confirm'; readonly asks: false }
  | { readonly do: 'redact' | 'decline'; readonly asks: true }
  | { readonly do: 'judge'; readonly status: 'valid' | 'suspect'; readonly asks: true }
  | { readonly do: 'complaint'; readonly state: ComplaintState; readonly asks: true };

export type AskingStep = Extract<ReviewStep, { asks: true }>;

const commentSteps = ({ review }: ReviewItem): readonly ReviewStep[] => {
  if (review === 'none') return [];
  return [...(review === 'waiting' ? [{ do: 'read', asks: false } as const] : []), { do: 'redact', asks: true }];
};

const judgementSteps = ({ proposal, status, officerName }: ReviewItem, username: string): readonly ReviewStep[] => {
  if (proposal !== null) {
    const decline: ReviewStep = { do: 'decline', asks: true };
    return proposal.actor === username ? [decline] : [{ do: 'confirm', asks: false }, decline];
  }
  // A suggestion counts in no figure, so there is nothing to keep it out of.
  if (officerName === null) return [];
  return [{ do: 'judge', status: status === 'valid' ? 'suspect' : 'valid', asks: true }];
};

/** In the order of the screen; whoever proposed a judgement may take it back but not agree with themselves. */
export const stepsFor = (item: ReviewItem, username: string): readonly ReviewStep[] => [
  ...commentSteps(item),
  ...judgementSteps(item, username),
  ...(item.officerName === null
    ? []
    : nextComplaintStates(item.complaint).map((state): ReviewStep => ({ do: 'complaint', state, asks: true }))),
];

/** What is typed into the form of one step. */
interface ReviewDraft {
  readonly shown: string;
  readonly why: string;
}

export type ReviewFault = 'shown' | 'why';

const SHORTEST_REASON = 3;

export const beginDraft = ({ comment, shown }: ReviewItem): ReviewDraft => ({ shown: shown ?? comment ?? '', why: '' });

/** The request, or what is missing for it. */
export const actionOf = (step: AskingStep, draft: ReviewDraft): ReviewAction | ReviewFault => {
  const [shown, why] = [draft.shown.trim(), draft.why.trim()];
  if (step.do === 'redact' && shown === '') return 'shown';
  if (why.length < SHORTEST_REASON) return 'why';
  switch (step.do) {
    case 'redact':
      return { do: 'redact', shown, why };
    case 'decline':
      return { do: 'decline', why };
    case 'judge':
      return { do: 'judge', status: step.status, why };
    case 'complaint':
      return { do: 'complaint', state: step.state, why };
  }
};
