import { Button } from '@mantine/core';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { hasCode, type Failure } from '../api/failure.ts';
import { describeFailure } from '../api/describe-failure.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { passwordAdvice } from './password-advice.ts';
import { PasswordField } from './PasswordField.tsx';
import { PasswordRules } from './PasswordRules.tsx';

interface NewPasswordFormProps {
  readonly username: string;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly onSubmit: (password: string) => void;
  /** What comes before the new password, such as the old one. */
  readonly children?: ReactNode;
}

/** Another password for an account there is. */
export const NewPasswordForm = ({ username, failure, isBusy, onSubmit, children }: NewPasswordFormProps) => {
  const { text } = useText();
  const rulesId = useId();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const isWrong = passwordAdvice(password, [username]).flaws.length > 0;
  const isRefused = failure !== null && hasCode(failure, 'request.invalid') && sent === password;
  const refusal = isRefused && describeFailure(failure, text);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong || isBusy) return;
    setSent(password);
    onSubmit(password);
  };
  return (
    <form className="entry-form" onSubmit={submit} noValidate>
      <FailureAlert failure={isRefused ? null : failure} />
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      {children}
      <div>
        <PasswordField
          label={children === undefined ? text.setup.password : text.accountPage.newPassword}
          description={text.setup.passwordHint}
          error={isTried && isWrong ? text.setup.badPassword : refusal}
          value={password}
          onChange={({ currentTarget: { value } }) => setPassword(value)}
          autoComplete="new-password"
          aria-describedby={rulesId}
        />
        <PasswordRules id={rulesId} password={password} names={[username]} isRefused={isRefused} />
      </div>
      <Button type="submit" size="md" loading={isBusy} fullWidth>
        {text.oneTimeLink.setPassword}
      </Button>
    </form>
  );
};
