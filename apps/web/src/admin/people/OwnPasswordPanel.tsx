import type { OwnSessions } from '@hailong/schema/people';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { NewPasswordForm } from '../session/NewPasswordForm.tsx';
import { focusWhenShown } from '../session/focus-when-shown.ts';
import { PasswordField } from '../session/PasswordField.tsx';
import { useText } from '../text/use-text.ts';

interface OwnPasswordPanelProps {
  readonly username: string;
  /** Where one is signed in afterwards: here only. */
  readonly onChanged: (sessions: OwnSessions) => void;
}

/** closed ─"Đổi mật khẩu"─► form ─saved─► closed, and says so. */
export const OwnPasswordPanel = ({ username, onChanged }: OwnPasswordPanelProps) => {
  const words = useText().text.accountPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [done, setDone] = useState('');
  const change = async (password: string) => {
    if ((await run(api.changeOwnPassword({ current, password }))) === null) return;
    setOpen(false);
    setCurrent('');
    setDone(words.passwordChanged);
    const sessions = await run(api.ownSessions());
    if (sessions) onChanged(sessions);
  };
  return (
    <section className="sheet-panel" aria-labelledby="own-password">
      <Title order={2} size="h3" id="own-password">
        {words.password}
      </Title>
      <p className="sheet-soft">{words.passwordHint}</p>
      <p role="status">{done}</p>
      {isOpen ? (
        <div className="account-form">
          <NewPasswordForm
            username={username}
            failure={failure}
            isBusy={isBusy}
            onSubmit={(password) => void change(password)}
          >
            <PasswordField
              label={words.currentPassword}
              value={current}
              onChange={({ currentTarget: { value } }) => setCurrent(value)}
              autoComplete="current-password"
              ref={focusWhenShown}
            />
          </NewPasswordForm>
        </div>
      ) : (
        <Button
          variant="default"
          onClick={() => {
            setDone('');
            setOpen(true);
          }}
        >
          {words.changePassword}
        </Button>
      )}
    </section>
  );
};
