import { COMMENT_MAX_LENGTH, WHY_MAX_LENGTH } from '@hailong/schema/limits';
import type { ReviewAction, ReviewItem } from '@hailong/schema/review';
import { Button, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Failure } from '../api/failure.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { actionOf, beginDraft, type AskingStep, type ReviewFault } from './review-step.ts';

interface ReviewFormProps {
  readonly item: ReviewItem;
  readonly step: AskingStep;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onDecide: (action: ReviewAction) => void;
}

/** The reason of a decision, and what is shown instead of a redacted comment. */
export const ReviewForm = ({ item, step, isBusy, failure, onDecide }: ReviewFormProps) => {
  const words = useText().text.reviewPage;
  const [draft, setDraft] = useState(beginDraft(item));
  const [fault, setFault] = useState<ReviewFault | null>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const action = actionOf(step, draft);
    if (typeof action === 'string') return setFault(action);
    setFault(null);
    onDecide(action);
  };
  return (
    <form className="sheet-form" onSubmit={submit} noValidate>
      <p>{words.hints[step.do]}</p>
      {step.do === 'redact' && (
        <Textarea
          label={words.shownText}
          error={fault === 'shown' && words.shownMissing}
          autosize
          minRows={3}
          maxLength={COMMENT_MAX_LENGTH}
          value={draft.shown}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, shown: value })}
        />
      )}
      <Textarea
        label={words.why}
        description={words.whyHint}
        error={fault === 'why' && words.whyMissing}
        autosize
        maxLength={WHY_MAX_LENGTH}
        value={draft.why}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, why: value })}
      />
      <FailureAlert failure={failure} />
      <Button type="submit" loading={isBusy}>
        {words.save}
      </Button>
    </form>
  );
};
