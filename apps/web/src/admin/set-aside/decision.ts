import type { SetAsideAction, SetAsideItem } from '@hailong/schema/set-aside';

const SHORTEST_REASON = 3;

/** What is typed into the form of one item. */
export interface DecisionDraft {
  readonly officerId: string;
  readonly criteriaSet: number | null;
  readonly why: string;
}

export type DecisionFault = 'officer' | 'reason';

/** What the item itself says, as far as it can be counted so. */
export const beginDecision = ({ officer, criteriaSet, fits }: SetAsideItem): DecisionDraft => ({
  officerId: officer !== null && officer.name !== null ? officer.id : '',
  criteriaSet: criteriaSet !== null && fits.includes(criteriaSet) ? criteriaSet : (fits[fits.length - 1] ?? null),
  why: '',
});

/** The request, or what is missing for it. */
export const countAction = (item: SetAsideItem, draft: DecisionDraft): SetAsideAction | DecisionFault => {
  const why = draft.why.trim();
  if (item.kind === 'rating' && draft.officerId === '') return 'officer';
  if (why.length < SHORTEST_REASON) return 'reason';
  if (item.kind !== 'rating') return { decision: 'counted', why };
  return {
    decision: 'counted',
    officerId: draft.officerId,
    ...(draft.criteriaSet !== null && { criteriaSet: draft.criteriaSet }),
    why,
  };
};

export const leaveAction = ({ why }: DecisionDraft): SetAsideAction | DecisionFault =>
  why.trim().length < SHORTEST_REASON ? 'reason' : { decision: 'left', why: why.trim() };
