import { useCallback, useEffect, useState } from 'react';
import type { Kiosk } from '../../offline/kiosk/kiosk.ts';
import { swallowEchoes } from '../../ui/echo.ts';
import { wearLook } from '../../ui/office-look.ts';
import { CitizenVisit } from './CitizenVisit.tsx';
import './kiosk.css';
import { PairingScreen } from './PairingScreen.tsx';
import { PlainScreen } from './PlainScreen.tsx';
import { RefusedScreen } from './RefusedScreen.tsx';
import { StaffGate } from './StaffGate.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import { useKiosk } from './use-kiosk.ts';
import { useKioskManners } from './use-kiosk-manners.ts';
import { useKioskText } from './use-kiosk-text.ts';
import { useQuietUpdate } from './use-quiet-update.ts';
import { useScannedCode } from './use-scanned-code.ts';

interface KioskAppProps {
  readonly kiosk: Kiosk;
  /** Code of the scanned link, or null. */
  readonly scanned: string | null;
  /** Hands out what switches to a newer version once one waits. */
  readonly onUpdate: (found: (apply: () => void) => void) => void;
}

type Place = 'citizen' | 'gate' | 'panel';

const KioskPlace = ({ kiosk, scanned, onUpdate }: KioskAppProps) => {
  const { pairing, catalogue, refusal } = useKiosk(kiosk);
  const { coming } = useKioskText();
  useEffect(() => wearLook(catalogue?.look), [catalogue]);
  const link = useScannedCode(scanned);
  /** Which citizen this is, and whether staff help them. Nothing of one visit survives into the next. */
  const [visit, setVisit] = useState({ count: 0, assisted: false });
  const [busy, setBusy] = useState(false);
  const [place, setPlace] = useState<Place>('citizen');
  useKioskManners(place === 'citizen' && catalogue !== null);
  useQuietUpdate(onUpdate, place === 'citizen' && !busy);

  const begin = (assisted: boolean): void => {
    setVisit(({ count }) => ({ count: count + 1, assisted }));
    setPlace('citizen');
  };
  const over = useCallback(() => setVisit(({ count }) => ({ count: count + 1, assisted: false })), []);

  if (!pairing) return <PairingScreen kiosk={kiosk} link={link} />;
  // Whoever is in the middle of a rating finishes it: it is kept, and the server decides.
  if (refusal && !(busy && catalogue)) return <RefusedScreen kiosk={kiosk} refusal={refusal} link={link} />;
  if (!catalogue) return <PlainScreen {...coming} />;
  switch (place) {
    case 'gate':
      return (
        <StaffGate
          kiosk={kiosk}
          hasPin={catalogue.kiosk.pin !== null}
          onOpen={() => setPlace('panel')}
          onClose={() => begin(false)}
        />
      );
    case 'panel':
      return (
        <StaffPanel kiosk={kiosk} catalogue={catalogue} onAssist={() => begin(true)} onClose={() => begin(false)} />
      );
    case 'citizen':
      return (
        <CitizenVisit
          key={visit.count}
          kiosk={kiosk}
          catalogue={catalogue}
          assisted={visit.assisted}
          onOver={over}
          onBusy={setBusy}
          onStaff={() => setPlace('gate')}
        />
      );
  }
};

/** The counter tablet: pairing, one citizen after another, and what staff need, in one page without addresses. */
export const KioskApp = (props: KioskAppProps) => (
  <div onClickCapture={swallowEchoes}>
    <KioskPlace {...props} />
  </div>
);
