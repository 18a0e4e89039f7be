import type { Outcome, OfficerRating } from '@hailong/schema/rating';

export type ProcedureAnswer = NonNullable<OfficerRating['procedure']>;

/** A rating while it is being filled in. It has its identity from birth: sending it twice cannot count it twice. */
export interface RatingDraft {
  readonly id: string;
  readonly office: string;
  readonly officerId: string;
  /** Version of the criteria set the answers belong to. */
  readonly criteriaSet: number;
  /** By criterion code; null is "does not apply", a missing key is "not answered yet". */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly outcome: Outcome | null;
  readonly procedure: ProcedureAnswer | null;
  readonly comment: string;
  readonly customerName: string;
  readonly assisted: boolean;
  /**
   * The finished rating, made at the first tap on send and the same at every later one, over reloads too. From that tap on
   * nobody can tell for certain that it has not arrived (a lost reply, a disk that stops answering), in whichever way the queue
   * keeps it. Other content under this id would be set aside as a conflict, and under a new id counted a second time: so the
   * draft no longer changes.
   */
  readonly sealed?: OfficerRating;
}

export type Details = Pick<RatingDraft, 'outcome' | 'procedure' | 'comment' | 'customerName' | 'assisted'>;

export const NO_DETAILS: Details = { outcome: null, procedure: null, comment: '', customerName: '', assisted: false };

export type DraftChange =
  | {
      readonly change: 'score';
      readonly criterion: string;
      readonly score: number | null;
      readonly asksReasons: boolean;
    }
  | { readonly change: 'reason'; readonly criterion: string; readonly reason: string }
  | { readonly change: 'details'; readonly details: Partial<Details> };

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const changeDraft = (draft: RatingDraft, change: DraftChange): RatingDraft => {
  if (draft.sealed) return draft;
  switch (change.change) {
    case 'score':
      return {
        ...draft,
        scores: { ...draft.scores, [change.criterion]: change.score },
        // A reason without a low score would be a complaint nobody made.
        reasons: change.asksReasons ? draft.reasons : without(draft.reasons, change.criterion),
      };
    case 'reason': {
      const reasons = toggled(draft.reasons[change.criterion] ?? [], change.reason);
      return {
        ...draft,
        reasons:
          reasons.length > 0
            ? { ...draft.reasons, [change.criterion]: reasons }
            : without(draft.reasons, change.criterion),
      };
    }
    case 'details':
      return { ...draft, ...change.details };
  }
};

export const hasDetails = ({ outcome, procedure, comment, customerName, assisted }: Details): boolean =>
  outcome !== null || procedure !== null || comment.trim() !== '' || customerName.trim() !== '' || assisted;
