import type { Catalogue } from '@hailong/schema/catalogue';
import type { ShownReport } from '@hailong/schema/monthly-report';
import { useMemo, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CriteriaOverview } from './CriteriaOverview.tsx';
import { criterionColumns } from './criterion-columns.ts';
import { EmptyMonth } from './EmptyMonth.tsx';
import { Figures } from './Figures.tsx';
import { MonthHeader } from './MonthHeader.tsx';
import { monthLabel } from './month-label.ts';
import { monthSummary } from './month-summary.ts';
import { officerRows } from './officer-row.ts';
import { OfficersPanel } from './OfficersPanel.tsx';
import './distribution.css';
import './month.css';
import './officers.css';
import './panels.css';
import '../look/print.css';

interface MonthScreenProps {
  readonly report: ShownReport;
  readonly catalogue: Catalogue;
  /** Decides which month is the present one; ms since the epoch. */
  readonly now: number;
  /** Another month is on its way. */
  readonly isLoading: boolean;
  /** Says which revision this is, where one was opened by its number. */
  readonly notice?: ReactNode;
  /** What is to be done, on the month that runs now. */
  readonly due?: ReactNode;
  /** What the month says beyond its report. */
  readonly figures?: ReactNode;
  readonly downloads: ReactNode;
  readonly comments: ReactNode;
}

/** One office's month: from the sentence a leader reads to the single comment. */
export const MonthScreen = ({
  report,
  catalogue,
  now,
  isLoading,
  notice,
  due,
  figures,
  downloads,
  comments,
}: MonthScreenProps) => {
  const { language, text } = useText();
  const { office } = catalogue;
  const { criteriaSets } = report;
  const columns = useMemo(
    () => criterionColumns(report.office, { criteriaSets, language, text }),
    [report, criteriaSets, language, text],
  );
  const officers = useMemo(() => officerRows(report, catalogue), [report, catalogue]);
  const month = monthLabel(report.month, text.month.inSentence);
  return (
    <article className="month" aria-busy={isLoading} data-loading={isLoading}>
      <PageTitle page={`${monthLabel(report.month, text.month.label)}, ${office.name}`} />
      <MonthHeader report={report} office={office} now={now} />
      {notice}
      {due}
      <p className="month-summary" role="status">
        {monthSummary(report, text, language).join(' ')}
      </p>
      <Figures report={report} />
      {report.office.ratings.total === 0 ? (
        <EmptyMonth />
      ) : (
        <>
          <CriteriaOverview office={report.office} columns={columns} />
          <OfficersPanel
            key={report.month}
            officers={officers}
            columns={columns}
            month={month}
            minimumSample={report.minimumSample}
          />
          {figures}
        </>
      )}
      {comments}
      {downloads}
    </article>
  );
};
