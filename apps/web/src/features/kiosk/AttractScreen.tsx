import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import type { Criterion } from '@hailong/schema/criterion';
import { useLocalized } from '../../text/text.ts';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { LevelButtons } from './LevelButtons.tsx';
import { ServingOfficer } from './ServingOfficer.tsx';
import { useKioskText } from './use-kiosk-text.ts';

interface AttractScreenProps {
  readonly officer: CatalogueOfficer;
  /** The first question: one tap answers it. */
  readonly criterion: Criterion;
  readonly onAnswer: (score: number | null) => void;
  readonly onNotThem: () => void;
}

export const AttractScreen = ({ officer, criterion, onAnswer, onNotThem }: AttractScreenProps) => {
  const { attract } = useKioskText();
  const localized = useLocalized();
  return (
    <>
      <ServingOfficer officer={officer} large onNotThem={onNotThem} />
      <div className="kiosk-question">
        <StepHeading>{localized(criterion.label)}</StepHeading>
        <p className="soft">{attract.ask}</p>
      </div>
      <LevelButtons criterion={criterion} score={undefined} onAnswer={onAnswer} />
      <p className="soft kiosk-promise">{attract.seconds}</p>
    </>
  );
};
