import { shiftPeriod } from '@hailong/schema/period';
import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link, useLoaderData } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import '../figures/figures.css';
import '../look/print.css';
import { OfficersTable } from '../figures/OfficersTable.tsx';
import { ScorePanel } from '../figures/ScorePanel.tsx';
import type { PeriodData } from '../result-loaders.ts';
import { monthLabel } from '../month/month-label.ts';
import '../month/month.css';
import '../month/officers.css';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';

/** A quarter or a year: the score by the circular, response rates and margins, counted from the answers themselves. */
export const PeriodRoute = () => {
  const { text } = useText();
  const { figures, catalogue } = useLoaderData<PeriodData>();
  const { period, months, hasScore, hasDetails } = figures;
  const { downloads } = text;
  const say = downloads.periodPage;
  const office = catalogue.office.slug;
  const title = say.title(downloads.period(period));
  return (
    <article className="month">
      <PageTitle page={title} />
      <header>
        <div className="month-office">{catalogue.office.name}</div>
        <Title order={1}>{title}</Title>
      </header>
      <nav aria-label={say.navigation} className="no-print">
        <Group>
          <Anchor component={Link} to={adminPaths.period(office, shiftPeriod(period, -1))} underline="always">
            {say.previous}
          </Anchor>
          <Anchor component={Link} to={adminPaths.period(office, shiftPeriod(period, 1))} underline="always">
            {say.next}
          </Anchor>
        </Group>
      </nav>
      <Text maw="68ch">{say.lead}</Text>
      <section aria-label={say.months}>
        <ul className="period-months">
          {months.map(({ month, status, revision }) => {
            const label = monthLabel(month, text.month.label);
            return (
              <li key={month}>
                <Anchor component={Link} to={adminPaths.month(office, month)}>
                  {status === 'open' ? say.open(label) : say.closed(label, revision)}
                </Anchor>
              </li>
            );
          })}
        </ul>
      </section>
      {hasScore && hasDetails ? (
        <ScorePanel figures={figures} />
      ) : (
        <Text>{hasScore ? say.noDetails : say.noScore}</Text>
      )}
      <OfficersTable key={period} figures={figures} />
    </article>
  );
};
