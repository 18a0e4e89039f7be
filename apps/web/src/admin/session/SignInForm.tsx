import { Alert, Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { hasCode } from '../api/failure.ts';
import { describeFailure } from '../api/describe-failure.ts';
import type { Credentials } from '../api/admin-api.ts';
import { useText } from '../text/use-text.ts';
import { CodeField } from './CodeField.tsx';
import { PasswordField } from './PasswordField.tsx';
import type { SignInRefusal } from './refusal.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import { WaitNotice } from './WaitNotice.tsx';

interface SignInFormProps {
  readonly initialUsername?: string;
  readonly refusal: SignInRefusal | undefined;
  /** The password was right and the account wants a code from the person's phone. */
  readonly wantsCode: boolean;
  readonly isBusy: boolean;
  readonly onSubmit: (credentials: Credentials) => void;
}

type Missing = Partial<Record<keyof Credentials, string>>;

export const SignInForm = ({ initialUsername = '', refusal, wantsCode, isBusy, onSubmit }: SignInFormProps) => {
  const { text } = useText();
  const [missing, setMissing] = useState<Missing>({});
  const usernameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wantsCode) codeField.current?.focus();
  }, [wantsCode]);
  const waitUntil = refusal?.waitUntil ?? null;
  // Asking for the code is no refusal: the field says what it wants.
  const isFirstAsking = refusal !== undefined && hasCode(refusal.failure, 'session.code-needed');
  const seconds = useSecondsLeft(waitUntil);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Read from the fields: password managers fill them in without telling React.
    const username = usernameField.current?.value.trim() ?? '';
    const password = passwordField.current?.value ?? '';
    const code = codeField.current?.value.trim() ?? '';
    const found: Missing = {
      ...(username === '' && { username: text.signIn.missingUsername }),
      ...(password === '' && { password: text.signIn.missingPassword }),
      ...(wantsCode && code === '' && { code: text.signInCode.missing }),
    };
    setMissing(found);
    if (found.username !== undefined) usernameField.current?.focus();
    else if (found.password !== undefined) passwordField.current?.focus();
    else if (found.code !== undefined) codeField.current?.focus();
    else if (seconds === 0 && !isBusy) onSubmit({ username, password, ...(wantsCode && { code }) });
  };

  return (
    <form className="entry-form" onSubmit={submit} noValidate>
      {refusal && waitUntil !== null && <WaitNotice key={waitUntil} seconds={seconds} />}
      {refusal &&
        !isFirstAsking &&
        (waitUntil === null || hasCode(refusal.failure, 'session.credentials')) &&
        !isBusy && (
          <Alert variant="light" color="brick" role="alert">
            {describeFailure(refusal.failure, text)}
          </Alert>
        )}
      <TextInput
        ref={usernameField}
        label={text.signIn.username}
        defaultValue={initialUsername}
        error={missing.username}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        ref={passwordField}
        label={text.signIn.password}
        error={missing.password}
        name="password"
        autoComplete="current-password"
      />
      {wantsCode && <CodeField ref={codeField} error={missing.code} name="code" />}
      <Button type="submit" size="md" loading={isBusy} disabled={seconds > 0} fullWidth>
        {isBusy ? text.signIn.submitting : text.signIn.submit}
      </Button>
    </form>
  );
};
