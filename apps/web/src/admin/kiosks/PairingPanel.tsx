import type { PairingCode } from '@hailong/schema/kiosk';
import { formatPairingCode } from '@hailong/schema/pairing-code';
import { Button, Group } from '@mantine/core';
import { QrCode } from '../qr/QrCode.tsx';
import { useText } from '../text/use-text.ts';

interface PairingPanelProps {
  readonly name: string;
  readonly code: PairingCode;
  readonly state: 'waiting' | 'expired' | 'done';
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** A pairing code as it is read out, typed and scanned. */
export const PairingPanel = ({ name, code, state, isBusy, onAgain, onClose }: PairingPanelProps) => {
  const { text, language } = useText();
  const { code: words } = text.kiosksPage;
  const time = new Date(code.expiresAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="kiosk-code">
      {state === 'waiting' && (
        <>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <QrCode text={code.link} label={words.qr} />
          <p className="kiosk-code-text">{formatPairingCode(code.code)}</p>
          <p className="kiosk-soft kiosk-address">
            {words.address}: {code.link.replace(/#.*$/, '')}
          </p>
        </>
      )}
      <p role="status">
        {state === 'waiting' && `${words.waiting} ${words.until(time)}`}
        {state === 'expired' && words.expired}
        {state === 'done' && words.done(name)}
      </p>
      <Group>
        {state !== 'done' && (
          <Button variant={state === 'expired' ? 'filled' : 'default'} loading={isBusy} onClick={onAgain}>
            {words.again}
          </Button>
        )}
        <Button variant={state === 'done' ? 'filled' : 'default'} onClick={onClose}>
          {words.close}
        </Button>
      </Group>
    </div>
  );
};
