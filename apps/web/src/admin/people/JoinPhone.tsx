import type { TwoFactorSecret } from '@hailong/schema/own-security';
import { Button, Group } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { QrCode } from '../qr/QrCode.tsx';
import { CodeField } from '../session/CodeField.tsx';
import { useText } from '../text/use-text.ts';

interface JoinPhoneProps {
  readonly secret: TwoFactorSecret;
  readonly isBusy: boolean;
  readonly onConfirm: (code: string) => void;
  readonly onCancel: () => void;
}

/** In fours, as it is read aloud and typed. */
const inFours = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? '';

/** The code for the phone's camera, the same as letters, and the first code as proof that it works. */
export const JoinPhone = ({ secret, isBusy, onConfirm, onCancel }: JoinPhoneProps) => {
  const { text } = useText();
  const words = text.twoFactor;
  const [code, setCode] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onConfirm(code.trim());
  };
  return (
    <form className="sheet-form join-phone" onSubmit={submit}>
      <ol className="join-steps">
        <li>{words.install}</li>
        <li>{words.scan}</li>
        <li>{words.typeCode}</li>
      </ol>
      <QrCode text={secret.uri} label={words.qr} />
      <p>
        {words.orType} <code className="join-secret">{inFours(secret.secret)}</code>
      </p>
      <div className="account-form">
        <CodeField
          description={words.codeHint}
          inputMode="numeric"
          value={code}
          onChange={({ currentTarget: { value } }) => setCode(value)}
        />
      </div>
      <Group>
        <Button type="submit" loading={isBusy} disabled={code.trim() === ''}>
          {words.confirm}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </Group>
    </form>
  );
};
