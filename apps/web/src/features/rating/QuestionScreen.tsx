import type { CriteriaSet, Criterion } from '@hailong/schema/criterion';
import { useLocalized, useText } from '../../text/text.ts';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { Progress } from './Progress.tsx';
import { ScoreScale } from './ScoreScale.tsx';

interface QuestionScreenProps {
  readonly criteria: CriteriaSet;
  readonly criterion: Criterion;
  readonly score: number | null | undefined;
  /**
   * 'coming' and 'missing': something the rating will need has not been fetched, or cannot be. Better to wait here than to fail
   * at the end.
   */
  readonly storing: 'ready' | 'coming' | 'missing';
  readonly onAnswer: (score: number | null) => void;
}

export const QuestionScreen = ({ criteria, criterion, score, storing, onAnswer }: QuestionScreenProps) => {
  const { question } = useText();
  const localized = useLocalized();
  return (
    <>
      <Progress index={criteria.items.indexOf(criterion) + 1} total={criteria.items.length} />
      <div className="stack-tight">
        <StepHeading>{localized(criterion.label)}</StepHeading>
        <p className="soft question-ask">{question.ask}</p>
        <p className="soft" role="status">
          {storing === 'coming' && question.preparing}
        </p>
      </div>
      <ScoreScale criterion={criterion} score={score} disabled={storing !== 'ready'} onAnswer={onAnswer} />
    </>
  );
};
