import { useEffect, useState } from 'react';
import type { Kiosk } from '../../offline/kiosk/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { useIdle } from './use-idle.ts';
import { useKioskText } from './use-kiosk-text.ts';

/** Nobody is asked whether they are still there: the pad just goes. */
const PATIENCE = { idleMs: 30_000, warnMs: 1 };
const PIN_MIN_LENGTH = 4;
const PIN_MAX_LENGTH = 8;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface StaffGateProps {
  readonly kiosk: Kiosk;
  readonly hasPin: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** A pad of its own instead of a field: no keyboard opens, nothing is suggested, nothing is remembered. */
export const StaffGate = ({ kiosk, hasPin, onOpen, onClose }: StaffGateProps) => {
  const { pin: text } = useKioskText();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<'wrong' | null>(null);
  const [blockedUntil, setBlockedUntil] = useState(0);
  const [now, setNow] = useState(Date.now);
  useIdle(PATIENCE, onClose);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);

  const wait = Math.ceil((blockedUntil - now) / 1000);
  const check = async (): Promise<void> => {
    if (busy || wait > 0 || pin.length < PIN_MIN_LENGTH) return;
    setBusy(true);
    setTrouble(null);
    const result = await kiosk.checkPin(pin);
    setBusy(false);
    setPin('');
    if (result === 'right') onOpen();
    else if (result === 'wrong') setTrouble('wrong');
    else {
      setNow(Date.now());
      setBlockedUntil(Date.now() + result.waitMs);
    }
  };
  const type = (digit: string): void => {
    setTrouble(null);
    setPin((typed) => (typed + digit).slice(0, PIN_MAX_LENGTH));
  };
  const told = (): string => {
    if (wait > 0) return text.wait(wait);
    if (busy) return text.checking;
    if (trouble) return text.wrong;
    return pin.length > 0 ? text.digits(pin.length) : '';
  };

  return (
    <div className="kiosk">
      <main className="kiosk-page kiosk-narrow">
        <StepHeading>{text.heading}</StepHeading>
        {hasPin ? (
          <>
            <p className="kiosk-pin" aria-hidden="true">
              {'●'.repeat(pin.length) || '····'}
            </p>
            <p className="kiosk-told" role="status">
              {told()}
            </p>
            <div className="kiosk-pad" role="group" aria-label={text.heading}>
              {KEYS.map((digit) => (
                <Button key={digit} onClick={() => type(digit)}>
                  {digit}
                </Button>
              ))}
              <Button look="quiet" onClick={() => setPin('')}>
                {text.erase}
              </Button>
              <Button onClick={() => type('0')}>0</Button>
              <Button
                look="primary"
                aria-disabled={busy || wait > 0 || pin.length < PIN_MIN_LENGTH}
                onClick={() => void check()}
              >
                {text.enter}
              </Button>
            </div>
          </>
        ) : (
          <p>{text.none}</p>
        )}
        <Button look="quiet" onClick={onClose}>
          {text.close}
        </Button>
      </main>
    </div>
  );
};
