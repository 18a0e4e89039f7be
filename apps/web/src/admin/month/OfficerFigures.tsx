import { Badge } from '@mantine/core';
import { countText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import type { OfficerRow } from './officer-row.ts';

/** Valid ratings, and beside them what keeps them from being compared. */
export const OfficerRatings = ({ officer: { ratings, isSmall } }: { readonly officer: OfficerRow }) => {
  const { language, text } = useText();
  return (
    <div className="stacked">
      <span className="number">{countText(ratings.valid, language)}</span>
      {ratings.suspect > 0 && (
        <span className="officer-place">{text.officers.suspectShort(countText(ratings.suspect, language))}</span>
      )}
      {isSmall && (
        <Badge variant="light" color="amber" tt="none" title={text.officers.smallTitle}>
          {text.officers.small}
        </Badge>
      )}
    </div>
  );
};

export const OfficerSatisfaction = ({ officer: { satisfaction, isSmall } }: { readonly officer: OfficerRow }) => {
  const { language, text } = useText();
  if (satisfaction.percent === null) return <span className="no-answers">{text.month.noAnswersShort}</span>;
  return (
    <div className="stacked">
      <span className="number" data-small={isSmall}>
        {percentText(satisfaction.percent, language)}
      </span>
      <span className="officer-place">{text.month.answers(countText(satisfaction.n, language))}</span>
    </div>
  );
};
