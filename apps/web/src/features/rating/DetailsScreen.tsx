import type { Catalogue } from '@hailong/schema/catalogue';
import { COMMENT_MAX_LENGTH, CUSTOMER_NAME_MAX_LENGTH } from '@hailong/schema/limits';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ProcedureField } from './ProcedureField.tsx';
import { hasDetails, type Details } from '../../offline/rating-draft/rating-draft.ts';

interface DetailsScreenProps {
  readonly details: Details;
  /** Which fields the office asks for. */
  readonly form: Catalogue['form'];
  /** Name of the chosen procedure, or null. */
  readonly procedureName: string | null;
  /** Who will see a name or comment, in the office's words. */
  readonly privacyNotice: string;
  readonly onChange: (details: Partial<Details>) => void;
  readonly onChooseProcedure: () => void;
  readonly onNext: () => void;
}

/** Everything here may be left empty, and one tap says so; unless the office wants a field filled in. */
export const DetailsScreen = (props: DetailsScreenProps) => {
  const { details, form, procedureName, privacyNotice, onChange, onChooseProcedure, onNext } = props;
  const { details: text } = useText();
  const needsName = form?.nameField === 'required';
  const needsProcedure = form?.procedureField === 'required';
  const lacks = (needsName && !details.customerName.trim()) || (needsProcedure && procedureName === null);
  const next = hasDetails(details) ? text.review : text.skipAll;
  return (
    <>
      <div className="stack-tight">
        <StepHeading>{text.heading}</StepHeading>
        <p className="soft">{needsName || needsProcedure ? text.needed : text.lead}</p>
      </div>
      <Choices
        label={text.outcome}
        options={text.outcomes}
        value={details.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      {form?.procedureField !== 'hidden' && (
        <ProcedureField
          needed={needsProcedure}
          name={procedureName}
          onChoose={onChooseProcedure}
          onRemove={() => onChange({ procedure: null })}
        />
      )}
      <TextField
        label={text.comment}
        hint={text.commentHint}
        lines="many"
        value={details.comment}
        maxLength={COMMENT_MAX_LENGTH}
        onChange={(comment) => onChange({ comment })}
      >
        {text.left(COMMENT_MAX_LENGTH - details.comment.length)}
      </TextField>
      {form?.nameField !== 'hidden' && (
        <TextField
          label={text.name + (needsName ? ' *' : '')}
          hint={needsName ? '' : text.nameHint}
          autoComplete="name"
          value={details.customerName}
          maxLength={CUSTOMER_NAME_MAX_LENGTH}
          onChange={(customerName) => onChange({ customerName })}
        >
          {privacyNotice}
        </TextField>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={details.assisted}
          onChange={(event) => onChange({ assisted: event.target.checked })}
        />
        {text.assisted}
      </label>
      <div className="actions">
        <Button look="primary" aria-disabled={lacks} onClick={() => lacks || onNext()}>
          {lacks ? text.needed : next}
        </Button>
      </div>
    </>
  );
};
