import type { Result } from '@hailong/schema/monthly-report';
import { Text, Title } from '@mantine/core';
import { countText, decimalText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { resultFor, type CriterionColumn } from './criterion-columns.ts';
import { DistributionBar } from './DistributionBar.tsx';
import { Legend } from './Legend.tsx';

interface CriteriaOverviewProps {
  readonly office: Pick<Result, 'criteria'>;
  readonly columns: readonly CriterionColumn[];
}

/** How the whole office answered each question. */
export const CriteriaOverview = ({ office, columns }: CriteriaOverviewProps) => {
  const { language, text } = useText();
  const fiveLevel = columns.find((column) => column.isFiveLevel);
  return (
    <section className="panel" aria-labelledby="by-criterion">
      <div className="panel-head">
        <div>
          <Title order={2} id="by-criterion">
            {text.month.byCriterion}
          </Title>
          <Text c="dimmed" size="sm">
            {text.month.byCriterionHint}
          </Text>
        </div>
        {fiveLevel && <Legend levels={fiveLevel.levels} />}
      </div>
      <ul className="criteria">
        {columns.map(({ key, label, levels }) => {
          const result = resultFor(office, key);
          const best = levels[levels.length - 1]?.score ?? '';
          return (
            <li key={key} className="criterion">
              <p className="criterion-name">{label}</p>
              <DistributionBar size="large" levels={levels} distribution={result?.distribution ?? {}} />
              <p className="criterion-figures">
                {result && result.mean !== null && (
                  <>
                    <span className="criterion-mean">{decimalText(result.mean, language)}</span>
                    {` / ${best} · ${text.month.answers(countText(result.n, language))}`}
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
