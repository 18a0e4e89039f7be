import type { Criterion } from '@hailong/schema/criterion';
import { useLocalized, useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';

interface ReasonsScreenProps {
  readonly criterion: Criterion;
  readonly chosen: readonly string[];
  readonly onToggle: (reason: string) => void;
  readonly onNext: () => void;
}

export const ReasonsScreen = ({ criterion, chosen, onToggle, onNext }: ReasonsScreenProps) => {
  const { question, action } = useText();
  const localized = useLocalized();
  return (
    <>
      <div className="kiosk-question">
        <p className="soft">{localized(criterion.label)}</p>
        <StepHeading>{question.reasons}</StepHeading>
        <p className="soft">{question.reasonsLead}</p>
      </div>
      <div className="chips" role="group" aria-label={question.reasons}>
        {criterion.reasons.map(({ code, label }) => (
          <Chip key={code} label={localized(label)} pressed={chosen.includes(code)} onPress={() => onToggle(code)} />
        ))}
      </div>
      <Button look="primary" onClick={onNext}>
        {chosen.length > 0 ? action.next : action.skip}
      </Button>
    </>
  );
};
