import { decimalText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { resultFor, type CriterionColumn } from './criterion-columns.ts';
import { DistributionBar } from './DistributionBar.tsx';
import type { OfficerRow } from './officer-row.ts';

interface OfficerCriterionProps {
  readonly officer: OfficerRow;
  readonly column: CriterionColumn;
}

/** One officer's mean on one criterion, over the bar it was computed from. */
export const OfficerCriterion = ({ officer, column }: OfficerCriterionProps) => {
  const { language, text } = useText();
  const result = resultFor(officer, column.key);
  if (!result || result.mean === null) return <span className="no-answers">{text.month.noAnswersShort}</span>;
  return (
    <div className="stacked">
      <span className="number" data-small={officer.isSmall}>
        {decimalText(result.mean, language)}
      </span>
      <DistributionBar levels={column.levels} distribution={result.distribution} />
    </div>
  );
};
