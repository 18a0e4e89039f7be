import type { Figures } from '@hailong/schema/month-figures';
import { Table, Text, Title } from '@mantine/core';
import { countText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import type { Wording } from './ReasonsPanel.tsx';
import { WideTable } from '../shell/WideTable.tsx';

interface MarginsPanelProps {
  readonly office: Figures;
  readonly wording: Wording;
}

/** How far each share may be off, as few answers say little. */
export const MarginsPanel = ({ office, wording }: MarginsPanelProps) => {
  const { language, text } = useText();
  const { margins: say, line } = text.figures;
  const between = ({ margin }: Pick<Figures, 'margin'>): string =>
    margin === null ? '–' : say.between(percentText(margin.low, language), percentText(margin.high, language));
  const shown = (percent: string | null): string => (percent === null ? '–' : percentText(percent, language));
  const all = office.criteria.reduce((sum, { n }) => sum + n, 0);
  return (
    <section className="panel" aria-labelledby="figures-margins">
      <Title order={2} id="figures-margins">
        {say.title}
      </Title>
      <Text c="dimmed" size="sm" maw="68ch">
        {say.hint}
      </Text>
      <WideTable label={say.title}>
        <Table verticalSpacing={6} aria-labelledby="figures-margins">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say.criterion}</Table.Th>
              <Table.Th className="figure-cell">{line.answers}</Table.Th>
              <Table.Th className="figure-cell">{line.percent}</Table.Th>
              <Table.Th className="figure-cell">{say.margin}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {office.criteria.map((share) => (
              <Table.Tr key={`${share.criteriaSet} ${share.code}`}>
                <Table.Th scope="row">{wording.criterion(share)}</Table.Th>
                <Table.Td className="figure-cell">{countText(share.n, language)}</Table.Td>
                <Table.Td className="figure-cell">{shown(share.percent)}</Table.Td>
                <Table.Td className="figure-cell">{between(share)}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">{say.all}</Table.Th>
              <Table.Td className="figure-cell">{countText(all, language)}</Table.Td>
              <Table.Td className="figure-cell">{shown(office.percent)}</Table.Td>
              <Table.Td className="figure-cell">{between(office)}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
};
