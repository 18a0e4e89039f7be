import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { Button } from '../../ui/Button.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import { useKioskText } from './use-kiosk-text.ts';

interface ServingOfficerProps {
  readonly officer: CatalogueOfficer;
  /** Large on the first screen, in brief above the questions. */
  readonly large: boolean;
  readonly onNotThem: (() => void) | null;
}

/** On every step, so that nobody rates the wrong person: who it is, and the way out. */
export const ServingOfficer = ({ officer, large, onNotThem }: ServingOfficerProps) => {
  const { attract } = useKioskText();
  return (
    <section
      className={large ? 'kiosk-officer kiosk-officer-large' : 'kiosk-officer'}
      aria-label={`${attract.serving}: ${officer.name}`}
    >
      <Portrait key={officer.id} name={officer.name} photo={officer.photo} />
      <div className="kiosk-officer-lines">
        {large && <p className="kiosk-serving">{attract.serving}</p>}
        <p className="kiosk-officer-name">{officer.name}</p>
        <p className="soft">{[officer.position, officer.counter].filter(Boolean).join(' · ')}</p>
      </div>
      {onNotThem && (
        <Button look="quiet" onClick={onNotThem}>
          {attract.notThem}
        </Button>
      )}
    </section>
  );
};
