import { SegmentedControl, Skeleton, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import type { CriterionColumn } from './criterion-columns.ts';
import { OfficerCards } from './OfficerCards.tsx';
import { OfficerControls } from './OfficerControls.tsx';
import { matches, type OfficerRow } from './officer-row.ts';
import { OfficerTable } from './OfficerTable.tsx';
import { orderOfficers, type OfficerOrder } from './order-officers.ts';

// The chart brings its own library, which nobody has to wait for to read the table.
const OfficerChart = lazy(async () => ({ default: (await import('./OfficerChart.tsx')).OfficerChart }));

interface OfficersPanelProps {
  readonly officers: readonly OfficerRow[];
  readonly columns: readonly CriterionColumn[];
  /** "tháng 10/2026" */
  readonly month: string;
  /** With fewer valid ratings nobody is compared. */
  readonly minimumSample: number;
}

/** Each officer's results: a table that can be searched and ordered, cards where it is narrow, and a chart of the same. */
export const OfficersPanel = ({ officers, columns, month, minimumSample }: OfficersPanelProps) => {
  const { language, text } = useText();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<OfficerOrder>('roster');
  const [view, setView] = useState('table');
  // In em, so that 200 % text turns a wide table into cards too; paper always gets the table.
  const isWide = useMediaQuery('print, (min-width: 62em)', true, { getInitialValueInEffect: false });
  const shown = useMemo(
    () =>
      orderOfficers(
        officers.filter((officer) => matches(officer, query)),
        order,
      ),
    [officers, query, order],
  );
  const hasSmall = shown.some(({ isSmall }) => isSmall);
  const List = isWide ? OfficerTable : OfficerCards;
  return (
    <section className="panel" aria-labelledby="by-officer">
      <div className="panel-head">
        <div>
          <Title order={2} id="by-officer">
            {text.month.byOfficer}
          </Title>
          <Text c="dimmed" size="sm" role="status">
            {text.officers.shown(countText(shown.length, language), countText(officers.length, language))}
          </Text>
        </div>
        <SegmentedControl
          className="no-print"
          aria-label={text.officers.view}
          value={view}
          onChange={setView}
          data={[
            { value: 'table', label: text.officers.table },
            { value: 'chart', label: text.officers.chart },
          ]}
        />
      </div>
      <OfficerControls query={query} onQuery={setQuery} order={order} onOrder={setOrder} />
      {shown.length === 0 && <Text py="xl">{text.officers.noneFound(query)}</Text>}
      {shown.length > 0 && view === 'table' && <List officers={shown} columns={columns} month={month} />}
      {shown.length > 0 && view === 'chart' && (
        <Suspense fallback={<Skeleton height={360} />}>
          <OfficerChart officers={shown} columns={columns} />
        </Suspense>
      )}
      {shown.length > 0 && view === 'table' && (
        <Text size="sm" c="dimmed" mt="md">
          {text.officers.cellHint}
          {hasSmall && (
            <>
              {' '}
              <strong>{text.officers.small}</strong>
              {`: ${text.officers.smallHint(countText(minimumSample, language))}`}
            </>
          )}
        </Text>
      )}
    </section>
  );
};
