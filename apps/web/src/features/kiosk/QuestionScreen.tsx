import type { CriteriaSet, Criterion } from '@hailong/schema/criterion';
import { useLocalized, useText } from '../../text/text.ts';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { LevelButtons } from './LevelButtons.tsx';

interface QuestionScreenProps {
  readonly criteria: CriteriaSet;
  readonly criterion: Criterion;
  readonly score: number | null | undefined;
  readonly onAnswer: (score: number | null) => void;
}

export const QuestionScreen = ({ criteria, criterion, score, onAnswer }: QuestionScreenProps) => {
  const { question } = useText();
  const localized = useLocalized();
  return (
    <>
      <div className="kiosk-question">
        <p className="soft">{question.progress(criteria.items.indexOf(criterion) + 1, criteria.items.length)}</p>
        <StepHeading>{localized(criterion.label)}</StepHeading>
        <p className="soft">{question.ask}</p>
      </div>
      <LevelButtons criterion={criterion} score={score} onAnswer={onAnswer} />
    </>
  );
};
