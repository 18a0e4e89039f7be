import type { Account } from '@hailong/schema/account';
import { Button, Group } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useOutletContext } from 'react-router';
import type { Answer } from '../api/call.ts';
import { hasCode, isSignedOut, type Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { PasskeyButton } from '../passkeys/PasskeyButton.tsx';
import { CodeField } from './CodeField.tsx';
import { focusWhenShown } from './focus-when-shown.ts';
import { PasswordField } from './PasswordField.tsx';
import { useSignInAgain } from './use-sign-in-again.ts';

interface Confirmed {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Makes the request; where the server wants the password again, asks for it and makes the request once more. */
  readonly run: <T>(make: () => Promise<Answer<T>>) => Promise<T | null>;
  /** The same for who keeps their own state: the answer, or null when the question was waved away. */
  readonly attempt: <T>(make: () => Promise<Answer<T>>) => Promise<Answer<T> | null>;
  /** Where the question for the password appears; part of the page. */
  readonly confirmation: ReactNode;
}

/** Requests that may want the password typed again, because the screen may have been left open. */
export const useConfirmed = (): Confirmed => {
  const { text } = useText();
  const api = useApi();
  const { username } = useOutletContext<Account>();
  const signInAgain = useSignInAgain();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wrong, setWrong] = useState<Failure | null>(null);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [wantsCode, setWantsCode] = useState(false);
  // What to do once the question is answered (true) or waved away.
  const [asked, setAsked] = useState<((confirmed: boolean) => void) | null>(null);

  const attempt = async <T,>(make: () => Promise<Answer<T>>): Promise<Answer<T> | null> => {
    const answer = await make();
    if (!answer.ok && hasCode(answer.failure, 'session.not-recent')) {
      const confirmed = await new Promise<boolean>((resolve) => {
        setAsked(() => resolve);
      });
      setAsked(null);
      setWrong(null);
      setPassword('');
      setCode('');
      return confirmed ? attempt(make) : null;
    }
    if (!answer.ok && isSignedOut(answer.failure)) signInAgain();
    return answer;
  };
  const run = async <T,>(make: () => Promise<Answer<T>>): Promise<T | null> => {
    setBusy(true);
    setFailure(null);
    const answer = await attempt(make);
    setBusy(false);
    if (answer?.ok === true) return answer.value;
    setFailure(answer?.failure ?? null);
    return null;
  };
  const confirm = async (event: SyntheticEvent) => {
    event.preventDefault();
    setWrong(null);
    const answer = await api.signIn({ username, password, ...(wantsCode && { code }) });
    if (answer.ok) return asked?.(true);
    const isFirstAsking = hasCode(answer.failure, 'session.code-needed');
    if (isFirstAsking) setWantsCode(true);
    else setWrong(answer.failure);
  };

  const words = text.confirmPassword;
  const confirmation = (
    <Dialog isOpen={asked !== null} onClose={() => asked?.(false)} title={words.title}>
      <form className="sheet-form" onSubmit={(event) => void confirm(event)}>
        <p>{words.why}</p>
        <PasswordField
          label={words.passwordOf(username)}
          value={password}
          onChange={({ currentTarget: { value } }) => setPassword(value)}
          autoComplete="current-password"
          data-autofocus
        />
        {wantsCode && (
          <CodeField ref={focusWhenShown} value={code} onChange={({ currentTarget: { value } }) => setCode(value)} />
        )}
        <FailureAlert failure={wrong} />
        <Group>
          <Button type="submit" disabled={password === '' || (wantsCode && code === '')}>
            {words.confirm}
          </Button>
          <Button variant="default" onClick={() => asked?.(false)}>
            {text.cancel}
          </Button>
        </Group>
      </form>
      <PasskeyButton
        label={text.passkeys.confirm}
        username={username}
        onSignedIn={() => asked?.(true)}
        onRefused={setWrong}
      />
    </Dialog>
  );
  return { isBusy, failure, run, attempt, confirmation };
};
