import type { PeriodFigures } from '@hailong/schema/month-figures';
import { MultiSelect, Table, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { countText, decimalText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { WideTable } from '../shell/WideTable.tsx';

const COMPARED_MAX = 4;

/** Of a month, a quarter or a year. */
type Compared = Pick<PeriodFigures, 'minimumSample' | 'officers' | 'office'>;

interface OfficersTableProps {
  readonly figures: Compared;
  /** Shows more of those who were chosen. */
  readonly renderDepth?: (officerIds: readonly string[]) => ReactNode;
}

/** Response rate, margin and change of everybody, or of a few side by side; whoever has few ratings is not compared. */
export const OfficersTable = ({ figures, renderDepth }: OfficersTableProps) => {
  const { language, text } = useText();
  const { officers: say, margins } = text.figures;
  const [chosen, setChosen] = useState<string[]>([]);
  const officers = figures.officers.filter(({ officerId }) => chosen.length === 0 || chosen.includes(officerId));
  const count = (value: number): string => countText(value, language);
  const percentOf = ({ percent, margin, isSmall }: Compared['office']) => {
    if (percent === null) return '–';
    if (isSmall) return <span className="soft">{say.small(count(figures.minimumSample))}</span>;
    return (
      <>
        {percentText(percent, language)}{' '}
        {margin && (
          <span className="soft nowrap">
            {margins.between(percentText(margin.low, language), percentText(margin.high, language))}
          </span>
        )}
      </>
    );
  };
  const row = (key: string, name: string, one: Compared['office']) => (
    <Table.Tr key={key}>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td className="figure-cell">{count(one.valid)}</Table.Td>
      <Table.Td className="figure-cell">
        {one.received === null ? <span className="soft">{say.unknown}</span> : count(one.received)}
      </Table.Td>
      <Table.Td className="figure-cell">
        {one.responseRate === null ? '–' : percentText(one.responseRate, language)}
      </Table.Td>
      <Table.Td className="figure-cell">{percentOf(one)}</Table.Td>
      <Table.Td className="figure-cell">{one.change === null ? '–' : decimalText(one.change, language)}</Table.Td>
    </Table.Tr>
  );
  return (
    <section className="panel" aria-labelledby="figures-officers">
      <Title order={2} id="figures-officers">
        {say.title}
      </Title>
      <Text c="dimmed" size="sm" maw="68ch">
        {say.hint}
      </Text>
      <MultiSelect
        className="no-print"
        mt="md"
        maw="36rem"
        label={say.choose}
        description={say.chooseHint}
        data={figures.officers.map(({ officerId, name }) => ({ value: officerId, label: name }))}
        value={chosen}
        onChange={setChosen}
        maxValues={COMPARED_MAX}
        searchable
        clearable
      />
      <WideTable label={chosen.length === 0 ? say.caption : say.chosen}>
        <Table verticalSpacing={6} aria-label={chosen.length === 0 ? say.caption : say.chosen}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say.officer}</Table.Th>
              <Table.Th className="figure-cell">{say.valid}</Table.Th>
              <Table.Th className="figure-cell">{say.received}</Table.Th>
              <Table.Th className="figure-cell">{say.rate}</Table.Th>
              <Table.Th className="figure-cell">{say.percent}</Table.Th>
              <Table.Th className="figure-cell">{say.change}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {officers.map((officer) => row(officer.officerId, officer.name, officer))}
            {row('office', say.office, figures.office)}
          </Table.Tbody>
        </Table>
      </WideTable>
      {chosen.length > 0 && renderDepth?.(chosen)}
    </section>
  );
};
