import { Alert, Button, TextInput } from '@mantine/core';
import { useId, useRef, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { describeFailure } from '../api/describe-failure.ts';
import { hasCode, type Failure } from '../api/failure.ts';
import { useText } from '../text/use-text.ts';
import { PasswordField } from './PasswordField.tsx';
import { PasswordRules } from './PasswordRules.tsx';
import { emptyDraft, wrongFields, type SetupDraft } from './set-up.ts';

interface SetupFormProps {
  /** As the invitation names the person. */
  readonly initialName: string;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly onSubmit: (draft: SetupDraft) => void;
}

export const SetupForm = ({ initialName, failure, isBusy, onSubmit }: SetupFormProps) => {
  const { text } = useText();
  const [draft, setDraft] = useState<SetupDraft>({ ...emptyDraft, displayName: initialName });
  // Faults are named when somebody has asked to go on, and then follow the typing.
  const [isAsked, setAsked] = useState(false);
  const [sentPassword, setSentPassword] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const rulesId = useId();
  const wrong = isAsked ? wrongFields(draft) : [];
  // What the server finds wrong once everything here is in order can only be the password.
  const refusal =
    failure !== null && hasCode(failure, 'request.invalid') && draft.password === sentPassword
      ? describeFailure(failure, text)
      : null;
  const isElsewhere = failure !== null && !hasCode(failure, 'username.taken') && !hasCode(failure, 'request.invalid');
  const isTaken = failure !== null && hasCode(failure, 'username.taken');
  const usernameError = wrong.includes('username')
    ? text.setup.badUsername
    : isTaken && text.failures.codes['username.taken'];

  const change = (field: keyof SetupDraft) => (event: ChangeEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const [first] = wrongFields(draft);
    if (first !== undefined) form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    else if (!isBusy) {
      setSentPassword(draft.password);
      onSubmit(draft);
    }
  };

  return (
    <form className="entry-form" ref={form} onSubmit={submit} noValidate>
      {failure && isElsewhere && !isBusy && (
        <Alert variant="light" color="brick" role="alert">
          {describeFailure(failure, text)}
        </Alert>
      )}
      <TextInput
        label={text.setup.displayName}
        description={text.setup.displayNameHint}
        error={wrong.includes('displayName') && text.setup.missingDisplayName}
        name="displayName"
        value={draft.displayName}
        onChange={change('displayName')}
        maxLength={100}
        autoComplete="name"
      />
      <TextInput
        label={text.setup.username}
        description={text.setup.usernameHint}
        error={usernameError}
        name="username"
        value={draft.username}
        onChange={change('username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div>
        <PasswordField
          label={text.setup.password}
          description={text.setup.passwordHint}
          error={wrong.includes('password') ? text.setup.badPassword : refusal}
          name="password"
          value={draft.password}
          onChange={change('password')}
          autoComplete="new-password"
          aria-describedby={rulesId}
        />
        <PasswordRules
          id={rulesId}
          password={draft.password}
          names={[draft.username, draft.displayName]}
          isRefused={refusal !== null}
        />
      </div>
      <Button type="submit" size="md" loading={isBusy} fullWidth>
        {isBusy ? text.setup.submitting : text.setup.submit}
      </Button>
    </form>
  );
};
