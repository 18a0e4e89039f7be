import { Button, Group } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { focusWhenShown } from '../session/focus-when-shown.ts';
import { PasswordField } from '../session/PasswordField.tsx';
import { useText } from '../text/use-text.ts';

interface TypedPasswordFormProps {
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onSubmit: (password: string) => void;
  readonly onCancel: () => void;
}

/** One's password once more, before what decides how one gets in. */
export const TypedPasswordForm = ({ submit, isBusy, onSubmit, onCancel }: TypedPasswordFormProps) => {
  const { text } = useText();
  const [password, setPassword] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit(password);
  };
  return (
    <form className="sheet-form account-form" onSubmit={send}>
      <PasswordField
        label={text.accountPage.currentPassword}
        value={password}
        onChange={({ currentTarget: { value } }) => setPassword(value)}
        autoComplete="current-password"
        ref={focusWhenShown}
      />
      <Group>
        <Button type="submit" loading={isBusy} disabled={password === ''}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </Group>
    </form>
  );
};
