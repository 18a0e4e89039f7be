import type { Account } from '@hailong/schema/account';
import { monthOf } from '@hailong/schema/month';
import { useLoaderData, useNavigation, useOutletContext } from 'react-router';
import type { MonthData } from '../loaders.ts';
import { useText } from '../text/use-text.ts';
import { ResponsesPanel } from '../responses/ResponsesPanel.tsx';
import { DuePanel } from '../due/DuePanel.tsx';
import { FiguresPanels } from '../figures/FiguresPanels.tsx';
import { CommentsPanel } from './CommentsPanel.tsx';
import { Downloads } from './Downloads.tsx';
import { MonthScreen } from './MonthScreen.tsx';
import { RevisionNotice } from './RevisionNotice.tsx';

/** The month named by the address bar, with what this person may do in its office. */
export const MonthRoute = () => {
  const { report, revision, catalogue, now } = useLoaderData<MonthData>();
  const account = useOutletContext<Account>();
  const { language } = useText();
  const isLoading = useNavigation().state === 'loading';
  const office = catalogue.office.slug;
  const membership = account.memberships.find((candidate) => candidate.office === office);
  const labelOf = (code: string): string =>
    report.criteriaSets.flatMap(({ items }) => items).find((item) => item.code === code)?.label[language] ?? code;
  return (
    <MonthScreen
      report={report}
      catalogue={catalogue}
      now={now}
      isLoading={isLoading}
      notice={
        revision && (
          <RevisionNotice office={office} timeZone={catalogue.office.timeZone} revision={revision} labelOf={labelOf} />
        )
      }
      due={
        membership &&
        report.month === monthOf(now, catalogue.office.timeZone) && (
          <DuePanel key={office} office={office} permit={membership} />
        )
      }
      figures={
        membership &&
        revision === null && (
          <FiguresPanels
            key={`${office} ${report.month}`}
            month={report.month}
            catalogue={catalogue}
            criteriaSets={report.criteriaSets}
            permit={membership}
          />
        )
      }
      downloads={
        membership &&
        revision === null && <Downloads key={report.month} office={office} month={report.month} permit={membership} />
      }
      comments={
        membership &&
        revision === null && (
          <>
            <CommentsPanel key={`${office} ${report.month}`} office={office} month={report.month} permit={membership} />
            {report.status === 'closed' && (
              <ResponsesPanel
                key={`responses ${office} ${report.month}`}
                office={office}
                month={report.month}
                timeZone={catalogue.office.timeZone}
              />
            )}
          </>
        )
      }
    />
  );
};
