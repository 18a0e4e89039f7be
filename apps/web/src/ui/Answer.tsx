import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Button } from './Button.tsx';

interface AnswerProps {
  readonly label: string;
  /** Nothing, or an empty string: left empty. */
  readonly value: string | null;
  readonly picture?: ReactNode;
  /** Without it the line only tells, and one that has nothing to tell is left out. */
  readonly onEdit?: (() => void) | undefined;
  /** Said below the value. */
  readonly children?: ReactNode;
}

/** One line of a review: what was asked, what was answered, and the way back to it. */
export const Answer = ({ label, value, picture, onEdit, children }: AnswerProps) => {
  const { action } = useText();
  const verb = value ? action.edit : action.add;
  if (!value && !onEdit) return null;
  return (
    <li className="answer">
      {picture}
      <div className="answer-lines">
        <span className="answer-label">{label}</span>
        {value && <span className="answer-value">{value}</span>}
        {children && <span className="answer-more">{children}</span>}
      </div>
      {onEdit && (
        <Button look="quiet" aria-label={`${verb}: ${label}`} onClick={onEdit}>
          {verb}
        </Button>
      )}
    </li>
  );
};
