import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { Answer } from '../../ui/Answer.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import type { SuggestionDraft } from './suggestion-draft.ts';

interface SuggestionReviewProps {
  readonly draft: SuggestionDraft;
  /** undefined once it may have been sent. */
  readonly onEdit: (() => void) | undefined;
  readonly send: ReactNode;
}

export const SuggestionReview = ({ draft, onEdit, send }: SuggestionReviewProps) => {
  const { review, suggestion, details } = useText();
  return (
    <main className="page page-step">
      <StepHeading>{review.heading}</StepHeading>
      <ul className="card answers">
        <Answer label={suggestion.kind} value={suggestion.kinds[draft.suggestionType]} onEdit={onEdit} />
        <Answer label={suggestion.text} value={draft.comment.trim()} onEdit={onEdit} />
        <Answer label={details.name} value={draft.customerName.trim()} onEdit={onEdit} />
      </ul>
      {send}
    </main>
  );
};
