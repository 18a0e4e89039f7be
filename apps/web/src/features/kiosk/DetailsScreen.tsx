import { useState } from 'react';
import { COMMENT_MAX_LENGTH, CUSTOMER_NAME_MAX_LENGTH } from '@hailong/schema/limits';
import { v4 as uuid } from 'uuid';
import type { Details } from '../../offline/rating-draft/rating-draft.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useKioskText } from './use-kiosk-text.ts';

interface DetailsScreenProps {
  readonly details: Details;
  /** Name of the chosen procedure, or null; undefined where the office does not ask. */
  readonly procedureName: string | null | undefined;
  /** Who will see a name or comment, in the office's words. */
  readonly privacyNotice: string;
  readonly sending: 'no' | 'now' | 'failed';
  readonly onChange: (details: Partial<Details>) => void;
  readonly onChooseProcedure: () => void;
  readonly onSend: () => void;
}

/** A name nobody has used before: what earlier people typed is offered to nobody. */
const secret = () => ({
  name: `f${uuid()}`,
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
});

/** Sending comes first: everything below it may be left empty. */
export const DetailsScreen = (props: DetailsScreenProps) => {
  const { details, procedureName, privacyNotice, sending, onChange, onChooseProcedure, onSend } = props;
  const { details: text, action } = useText();
  const { form } = useKioskText();
  const [commentField] = useState(secret);
  const [nameField] = useState(secret);
  return (
    <>
      <div className="kiosk-question">
        <StepHeading>{form.detailsHeading}</StepHeading>
        <p className="soft">{form.detailsLead}</p>
      </div>
      {sending === 'failed' && (
        <Notice tone="danger" role="alert">
          {form.failed}
        </Notice>
      )}
      <Button look="primary" aria-disabled={sending === 'now'} onClick={onSend}>
        {sending === 'now' ? form.sending : form.send}
      </Button>
      <div className="kiosk-details">
        <Choices
          label={text.outcome}
          options={text.outcomes}
          value={details.outcome}
          onChange={(outcome) => onChange({ outcome })}
        />
        {procedureName !== undefined && (
          <div className="field" role="group" aria-label={text.procedure}>
            <span className="field-label">{text.procedure}</span>
            <div className="chips">
              <Button onClick={onChooseProcedure}>{procedureName ?? text.chooseProcedure}</Button>
              {procedureName !== null && (
                <Button look="quiet" onClick={() => onChange({ procedure: null })}>
                  {action.remove}
                </Button>
              )}
            </div>
          </div>
        )}
        <TextField
          label={text.comment}
          hint={text.commentHint}
          lines="many"
          value={details.comment}
          maxLength={COMMENT_MAX_LENGTH}
          onChange={(comment) => onChange({ comment })}
          {...commentField}
        >
          {text.left(COMMENT_MAX_LENGTH - details.comment.length)}
        </TextField>
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={details.customerName}
          maxLength={CUSTOMER_NAME_MAX_LENGTH}
          onChange={(customerName) => onChange({ customerName })}
          {...nameField}
        >
          {privacyNotice}
        </TextField>
      </div>
    </>
  );
};
