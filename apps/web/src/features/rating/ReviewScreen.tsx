import type { ReactNode } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { CriteriaSet } from '@hailong/schema/criterion';
import { useLocalized, useText } from '../../text/text.ts';
import { Answer } from '../../ui/Answer.tsx';
import { Face } from '../../ui/Face.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { moodOfLevel } from '../../ui/mood-of-level.ts';
import type { RatingDraft } from '../../offline/rating-draft/rating-draft.ts';
import { DETAILS, PROCEDURE, questionStep } from './rating-steps.ts';

interface ReviewScreenProps {
  readonly draft: RatingDraft;
  readonly criteria: CriteriaSet;
  /** Which fields the office asks for. */
  readonly form: Catalogue['form'];
  readonly procedureName: string | null;
  readonly onEdit: (step: string) => void;
  readonly send: ReactNode;
}

/** Everything that will be sent, and nothing else. */
export const ReviewScreen = ({ draft, criteria, form, procedureName, onEdit, send }: ReviewScreenProps) => {
  const { review, details: text } = useText();
  const localized = useLocalized();
  const edit = (step: string) => (draft.sealed ? undefined : () => onEdit(step));
  const details = edit(DETAILS);
  return (
    <>
      <StepHeading>{review.heading}</StepHeading>
      <ul className="card answers">
        {criteria.items.map(({ code, label, levels, notApplicable, reasons }) => {
          const score = draft.scores[code];
          const index = levels.findIndex((level) => level.score === score);
          const mood = moodOfLevel(index, levels.length);
          const word = levels[index]?.label ?? notApplicable;
          const chosen = reasons.filter((reason) => draft.reasons[code]?.includes(reason.code));
          return (
            <Answer
              key={code}
              label={localized(label)}
              value={word && localized(word)}
              picture={mood && <Face mood={mood} />}
              onEdit={edit(questionStep(code))}
            >
              {chosen.length > 0 && `${review.reasons}: ${chosen.map((reason) => localized(reason.label)).join('; ')}`}
            </Answer>
          );
        })}
        <Answer label={text.outcome} value={draft.outcome && text.outcomes[draft.outcome]} onEdit={details} />
        {form?.procedureField !== 'hidden' && (
          <Answer label={text.procedure} value={procedureName} onEdit={edit(PROCEDURE)} />
        )}
        <Answer label={text.comment} value={draft.comment.trim()} onEdit={details} />
        {form?.nameField !== 'hidden' && (
          <Answer label={text.name} value={draft.customerName.trim()} onEdit={details} />
        )}
        {draft.assisted && <Answer label={text.assisted} value={review.assistedYes} onEdit={details} />}
      </ul>
      {send}
    </>
  );
};
