import { useCallback, useEffect, useRef, useState } from 'react';
import { parsePairingCode } from '@hailong/schema/pairing-code';
import type { Kiosk, PairingResult } from '../../offline/kiosk/kiosk.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useKioskText } from './use-kiosk-text.ts';
import type { ScannedCode } from './use-scanned-code.ts';

interface PairingScreenProps {
  readonly kiosk: Kiosk;
  /** Tried at once. */
  readonly link: ScannedCode;
}

/** Eight characters and a hyphen, with room for what people type between them. */
const TYPED_MAX_LENGTH = 20;

export const PairingScreen = ({ kiosk, link }: PairingScreenProps) => {
  const { pairing: text } = useKioskText();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<Exclude<PairingResult, 'paired'> | 'malformed' | null>(null);
  const [busy, setBusy] = useState(false);

  const pair = useCallback(
    async (entered: string): Promise<void> => {
      const code = parsePairingCode(entered);
      if (code === null) {
        setTrouble('malformed');
        return;
      }
      setBusy(true);
      const result = await kiosk.pair(code);
      setBusy(false);
      setTrouble(result === 'paired' ? null : result);
    },
    [kiosk],
  );

  const { code, take } = link;
  const tried = useRef<string | null>(null);
  useEffect(() => {
    if (code === null || code === tried.current) return;
    // Never twice, however often this is drawn.
    tried.current = code;
    take();
    setTyped(code);
    void pair(code);
  }, [code, take, pair]);

  return (
    <div className="kiosk">
      <main className="kiosk-page kiosk-narrow">
        <StepHeading>{text.heading}</StepHeading>
        <ol className="steps-list kiosk-group">
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <form
          className="kiosk-group"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void pair(typed);
          }}
        >
          <TextField
            label={text.label}
            hint={text.hint}
            value={typed}
            maxLength={TYPED_MAX_LENGTH}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={setTyped}
          />
          {trouble && (
            <Notice tone="danger" role="alert">
              {text[trouble]}
            </Notice>
          )}
          <Button look="primary" type="submit" aria-disabled={busy}>
            {busy ? text.pairing : text.pair}
          </Button>
        </form>
        <a href={paths.home(null)} className="button button-quiet">
          {text.phone}
        </a>
      </main>
    </div>
  );
};
