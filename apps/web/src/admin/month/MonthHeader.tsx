import type { Catalogue } from '@hailong/schema/catalogue';
import { addMonths, monthOf } from '@hailong/schema/month';
import type { MonthlyReport } from '@hailong/schema/monthly-report';
import { Badge, Button, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';
import { monthLabel } from './month-label.ts';

interface MonthHeaderProps {
  readonly report: Pick<MonthlyReport, 'month' | 'status' | 'revision'>;
  readonly office: Catalogue['office'];
  readonly now: number;
}

/** Which month of which office this is, and the way to its neighbours; months to come have no page. */
export const MonthHeader = ({ report, office, now }: MonthHeaderProps) => {
  const { text } = useText();
  const { month } = report;
  const current = monthOf(now, office.timeZone);
  const isClosed = report.status === 'closed';
  const isDue = !isClosed && month < current;
  const to = (steps: number) => adminPaths.month(office.slug, addMonths(month, steps));
  return (
    <header className="month-head">
      <div>
        <div className="month-office">
          {office.logo && <img src={office.logo} alt="" className="month-logo" />}
          {office.name}
          {office.sample && (
            <Badge variant="light" color="amber" tt="none" title={text.month.sampleHint}>
              {text.month.sample}
            </Badge>
          )}
        </div>
        <div className="month-title">
          <Title order={1}>{monthLabel(month, text.month.label)}</Title>
          <Badge variant={isClosed ? 'filled' : 'outline'} size="lg" tt="none">
            {isClosed ? text.month.closed(report.revision) : text.month.open}
          </Badge>
        </div>
      </div>
      <nav aria-label={text.month.navigation} className="month-nav no-print">
        <Button component={Link} to={adminPaths.closing(office.slug, month)} variant={isDue ? 'filled' : 'default'}>
          {isClosed ? text.closing.openClosed : text.closing.open}
        </Button>
        <Button
          component={Link}
          to={to(-1)}
          variant="default"
          leftSection={<IconChevronLeft size="1.125rem" aria-hidden />}
          preventScrollReset
        >
          {text.month.previous}
        </Button>
        {month < current && (
          <>
            <Button
              component={Link}
              to={to(1)}
              variant="default"
              rightSection={<IconChevronRight size="1.125rem" aria-hidden />}
              preventScrollReset
            >
              {text.month.next}
            </Button>
            <Button component={Link} to={adminPaths.month(office.slug, current)} variant="subtle" preventScrollReset>
              {text.month.current}
            </Button>
          </>
        )}
      </nav>
    </header>
  );
};
