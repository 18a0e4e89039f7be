import { useState } from 'react';
import type { Kiosk, Refusal } from '../../offline/kiosk/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { PairingScreen } from './PairingScreen.tsx';
import { useKioskQueue } from './use-kiosk.ts';
import { useKioskText } from './use-kiosk-text.ts';

interface RefusedScreenProps {
  readonly kiosk: Kiosk;
  readonly refusal: Refusal;
}

/** The server no longer knows this tablet: said plainly, with what happens to what it holds. */
export const RefusedScreen = ({ kiosk, refusal }: RefusedScreenProps) => {
  const { refused } = useKioskText();
  const { waiting } = useKioskQueue(kiosk);
  const [again, setAgain] = useState(false);
  if (again) return <PairingScreen kiosk={kiosk} scanned={null} />;
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
