import type { Suggestion } from '@hailong/schema/rating';

export type SuggestionType = NonNullable<Suggestion['suggestionType']>;

/** A word to the office as a whole, while it is being written. */
export interface SuggestionDraft {
  readonly id: string;
  readonly office: string;
  readonly suggestionType: SuggestionType;
  readonly comment: string;
  readonly customerName: string;
  /** The finished suggestion, made at the first tap on send; nothing changes after it, for the reasons in RatingDraft.sealed. */
  readonly sealed?: Suggestion;
}

export interface Circumstances {
  readonly language: string;
  readonly noticeVersion: number;
  /** RFC 3339 with the device's offset. */
  readonly ratedAt: string;
}

export const isWritten = ({ comment }: SuggestionDraft): boolean => comment.trim() !== '';

export const toSuggestion = (draft: SuggestionDraft, circumstances: Circumstances): Suggestion => {
  const customerName = draft.customerName.trim();
  return {
    id: draft.id,
    kind: 'suggestion',
    officerId: null,
    suggestionType: draft.suggestionType,
    comment: draft.comment.trim(),
    ...(customerName && { customerName }),
    ...circumstances,
    channel: 'phone',
  };
};
