import type { MonthlyReport } from '@hailong/schema/monthly-report';
import type { ReactNode } from 'react';
import { countText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly hint: ReactNode;
  readonly isMain?: boolean;
}

const Figure = ({ name, value, hint, isMain = false }: FigureProps) => (
  <div className="figure" data-main={isMain}>
    <dt>{name}</dt>
    <dd>
      <span className="figure-value">{value}</span>
      <span className="figure-hint">{hint}</span>
    </dd>
  </div>
);

/** The four numbers of a month. */
export const Figures = ({ report }: { readonly report: MonthlyReport }) => {
  const { language, text } = useText();
  const { office, suggestions, setAside } = report;
  const { n, percent } = office.satisfaction;
  const count = (value: number) => countText(value, language);
  const { month } = text;
  return (
    <dl className="figures" aria-label={month.figures}>
      <Figure
        isMain
        name={month.satisfaction}
        value={percent === null ? '–' : percentText(percent, language)}
        hint={percent === null ? month.noAnswers : month.satisfactionHint(count(n))}
      />
      <Figure
        name={month.valid}
        value={count(office.ratings.valid)}
        hint={month.suspect(count(office.ratings.suspect), count(office.ratings.total))}
      />
      <Figure name={month.suggestions} value={count(suggestions)} hint={month.suggestionsHint} />
      <Figure name={month.setAside} value={count(setAside)} hint={month.setAsideHint} />
    </dl>
  );
};
