import { Button, type ButtonProps } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import type { Failure } from '../api/failure.ts';
import { useText } from '../text/use-text.ts';
import { hasPasskeys, provePasskey } from './ask-device.ts';
import './passkeys.css';

interface PasskeyButtonProps extends Pick<ButtonProps, 'fullWidth' | 'size' | 'disabled'> {
  readonly label: string;
  /** Only as this person; unset: as whoever the chosen passkey belongs to. */
  readonly username?: string;
  readonly onSignedIn: () => void;
  readonly onRefused: (failure: Failure) => void;
}

/** Signs in with a passkey; nothing where the browser has none. */
export const PasskeyButton = ({ label, username, onSignedIn, onRefused, ...look }: PasskeyButtonProps) => {
  const words = useText().text.passkeys;
  const api = useApi();
  const [isBusy, setBusy] = useState(false);
  const [obstacle, setObstacle] = useState('');
  if (!hasPasskeys(globalThis.location.hostname)) return null;

  const signIn = async () => {
    const question = await api.passkeyQuestion();
    if (!question.ok) return onRefused(question.failure);
    const credential = await provePasskey(question.value);
    if (typeof credential === 'string') return setObstacle(words.obstacles[credential]);
    const answer = await api.signInWithPasskey({ ...(username !== undefined && { username }), credential });
    return answer.ok ? onSignedIn() : onRefused(answer.failure);
  };
  const start = async () => {
    setBusy(true);
    setObstacle('');
    await signIn();
    setBusy(false);
  };
  return (
    <>
      <Button
        {...look}
        variant="default"
        className="passkey-button"
        leftSection={<IconFingerprint size="1.25rem" aria-hidden />}
        loading={isBusy}
        onClick={() => void start()}
      >
        {label}
      </Button>
      <p role="status" className="passkey-status">
        {obstacle}
      </p>
    </>
  );
};
