import { useState } from 'react';
import type { Kiosk, Refusal } from '../../offline/kiosk/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { PairingScreen } from './PairingScreen.tsx';
import { useKioskQueue } from './use-kiosk.ts';
import { useKioskText } from './use-kiosk-text.ts';
import type { ScannedCode } from './use-scanned-code.ts';

interface RefusedScreenProps {
  readonly kiosk: Kiosk;
  readonly refusal: Refusal;
  readonly link: ScannedCode;
}

/** The server no longer knows this tablet: said plainly, with what happens to what it holds. */
export const RefusedScreen = ({ kiosk, refusal, link }: RefusedScreenProps) => {
  const { refused } = useKioskText();
  const { waiting } = useKioskQueue(kiosk);
  const [again, setAgain] = useState(false);
  const { code, take } = link;
  if (again || code !== null) {
    const taken = (): void => {
      setAgain(true);
      take();
    };
    return <PairingScreen kiosk={kiosk} link={{ code, take: taken }} />;
  }
  return (
    <div className="kiosk">
      <main className="kiosk-page kiosk-narrow">
        <StepHeading>{refused[refusal]}</StepHeading>
        <p>{refused.body}</p>
        {waiting > 0 && <Notice icon="clock">{refused.kept(waiting)}</Notice>}
        <Button onClick={() => setAgain(true)}>{refused.pairAgain}</Button>
      </main>
    </div>
  );
};
