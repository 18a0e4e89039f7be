import { useState } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import { COMMENT_MAX_LENGTH, CUSTOMER_NAME_MAX_LENGTH } from '@hailong/schema/limits';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { isWritten, type SuggestionDraft } from './suggestion-draft.ts';

interface SuggestionFormProps {
  readonly draft: SuggestionDraft;
  readonly form: Catalogue['form'];
  readonly privacyNotice: string;
  readonly onChange: (change: Partial<SuggestionDraft>) => void;
  readonly onNext: () => void;
}

export const SuggestionForm = ({ draft, form, privacyNotice, onChange, onNext }: SuggestionFormProps) => {
  const { suggestion: text, details } = useText();
  const [missing, setMissing] = useState(false);
  return (
    <main className="page page-step">
      <div className="stack-tight">
        <StepHeading>{text.heading}</StepHeading>
        <p className="soft">{text.lead}</p>
      </div>
      <Choices
        label={text.kind}
        options={text.kinds}
        value={draft.suggestionType}
        onChange={(chosen) => onChange({ suggestionType: chosen ?? draft.suggestionType })}
      />
      <TextField
        label={text.text}
        hint={text.textHint}
        lines="many"
        value={draft.comment}
        maxLength={COMMENT_MAX_LENGTH}
        onChange={(comment) => onChange({ comment })}
      >
        {details.left(COMMENT_MAX_LENGTH - draft.comment.length)}
      </TextField>
      {form?.nameField !== 'hidden' && (
        <TextField
          label={details.name}
          hint={details.nameHint}
          autoComplete="name"
          value={draft.customerName}
          maxLength={CUSTOMER_NAME_MAX_LENGTH}
          onChange={(customerName) => onChange({ customerName })}
        >
          {privacyNotice}
        </TextField>
      )}
      {missing && !isWritten(draft) && (
        <Notice tone="warn" role="alert">
          {text.textMissing}
        </Notice>
      )}
      <div className="actions">
        <Button look="primary" onClick={() => (isWritten(draft) ? onNext() : setMissing(true))}>
          {details.review}
        </Button>
      </div>
    </main>
  );
};
