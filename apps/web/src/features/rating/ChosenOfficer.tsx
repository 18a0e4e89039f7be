import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Portrait } from '../../ui/Portrait.tsx';

interface ChosenOfficerProps {
  readonly officer: CatalogueOfficer;
  /** In full where the officer has just been chosen and before sending; in brief between. */
  readonly full: boolean;
  /** null once the rating may have been sent. */
  readonly onNotThem: (() => void) | null;
}

/** On every step, so that nobody rates the wrong person: who it is, and the way out. */
export const ChosenOfficer = ({ officer, full, onNotThem }: ChosenOfficerProps) => {
  const { chosen } = useText();
  return (
    <section className="card chosen" aria-label={`${chosen.rating}: ${officer.name}`}>
      <Portrait key={officer.id} name={officer.name} photo={officer.photo} />
      <div className="officer-lines">
        <span className="officer-name">{officer.name}</span>
        <span className="soft small">
          {[full && officer.position, officer.counter].filter(Boolean).join('\u00a0· ')}
        </span>
      </div>
      {onNotThem && (
        <Button look="quiet" onClick={onNotThem}>
          {chosen.notThem}
        </Button>
      )}
    </section>
  );
};
