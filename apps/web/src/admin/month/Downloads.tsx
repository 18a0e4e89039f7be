import { apiPaths } from '@hailong/schema/api-paths';
import { quarterOf, yearOf } from '@hailong/schema/period';
import { mayReadComments, mayReadNames, type Membership } from '@hailong/schema/role';
import { Anchor, Group, Title } from '@mantine/core';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';
import { DownloadLink } from './DownloadLink.tsx';

interface DownloadsProps {
  readonly office: string;
  readonly month: string;
  readonly permit: Membership;
}

/** The month as files; which of them depends on the role. */
export const Downloads = ({ office, month, permit }: DownloadsProps) => {
  const { downloads } = useText().text;
  const [quarter, year] = [quarterOf(month), yearOf(month)];
  const ratings = apiPaths.monthRatingsCsv(office, month);
  return (
    <section className="panel no-print" aria-labelledby="downloads">
      <Title order={2} id="downloads">
        {downloads.title}
      </Title>
      <ul className="downloads">
        <DownloadLink
          path={apiPaths.monthDocx(office, month)}
          fileName={`${office}-${month}.docx`}
          label={downloads.letter}
          hint={downloads.letterHint}
        />
        <DownloadLink
          path={apiPaths.monthXlsx(office, month)}
          fileName={`${office}-${month}.xlsx`}
          label={downloads.workbook}
          hint={downloads.workbookHint}
        />
        <DownloadLink
          path={apiPaths.monthCsv(office, month)}
          fileName={`${office}-${month}.csv`}
          label={downloads.report}
          hint={downloads.reportHint}
        />
        <DownloadLink
          path={apiPaths.calendar(office)}
          fileName={`${office}.ics`}
          label={downloads.calendar}
          hint={downloads.calendarHint}
        />
        {mayReadComments(permit) && (
          <DownloadLink
            path={ratings}
            fileName={`${office}-${month}-ratings.csv`}
            label={downloads.ratings}
            hint={downloads.ratingsHint}
          />
        )}
        {mayReadNames(permit) && (
          <DownloadLink
            path={`${ratings}?names=1`}
            fileName={`${office}-${month}-ratings-names.csv`}
            label={downloads.ratingsWithNames}
            hint={downloads.ratingsWithNamesHint}
          />
        )}
      </ul>
      <Title order={3} mt="lg" id="downloads-periods">
        {downloads.periods}
      </Title>
      <Group mb="sm">
        {[quarter, year].map((period) => (
          <Anchor key={period} component={Link} to={adminPaths.period(office, period)} underline="always">
            {downloads.openPeriod(downloads.period(period))}
          </Anchor>
        ))}
      </Group>
      <ul className="downloads" aria-labelledby="downloads-periods">
        {[quarter, year].flatMap((period) => [
          <DownloadLink
            key={`${period}.docx`}
            path={apiPaths.periodDocx(office, period)}
            fileName={`${office}-${period}.docx`}
            label={downloads.periodLetter(downloads.period(period))}
            hint={downloads.periodHint}
          />,
          <DownloadLink
            key={`${period}.xlsx`}
            path={apiPaths.periodXlsx(office, period)}
            fileName={`${office}-${period}.xlsx`}
            label={downloads.periodWorkbook(downloads.period(period))}
            hint={downloads.periodHint}
          />,
        ])}
      </ul>
    </section>
  );
};
