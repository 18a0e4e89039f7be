import type { MonthFigures } from '@hailong/schema/month-figures';
import { Table, Text, Title } from '@mantine/core';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { WideTable } from '../shell/WideTable.tsx';

export interface Wording {
  readonly criterion: (asked: { readonly criteriaSet: number; readonly code: string }) => string;
  readonly reason: (chosen: MonthFigures['office']['reasons'][number]) => string;
}

interface ReasonsPanelProps {
  readonly figures: MonthFigures;
  readonly wording: Wording;
}

/** Why people were not satisfied, and by which channel they said so. */
export const ReasonsPanel = ({ figures: { office }, wording }: ReasonsPanelProps) => {
  const { language, text } = useText();
  const { reasons: say, channels } = text.figures;
  const [first] = office.reasons;
  return (
    <div className="figures-pair">
      <section className="panel" aria-labelledby="figures-reasons">
        <Title order={2} id="figures-reasons">
          {say.title}
        </Title>
        <Text>{first ? say.summary(wording.reason(first), countText(first.n, language)) : say.none}</Text>
        {first && (
          <WideTable label={say.title}>
            <Table verticalSpacing={6} aria-labelledby="figures-reasons">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say.reason}</Table.Th>
                  <Table.Th>{say.criterion}</Table.Th>
                  <Table.Th className="figure-cell">{say.count}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {office.reasons.map((chosen) => (
                  <Table.Tr key={`${chosen.criteriaSet} ${chosen.code} ${chosen.reason}`}>
                    <Table.Th scope="row">{wording.reason(chosen)}</Table.Th>
                    <Table.Td>{wording.criterion(chosen)}</Table.Td>
                    <Table.Td className="figure-cell">{countText(chosen.n, language)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </WideTable>
        )}
      </section>
      <section className="panel" aria-labelledby="figures-channels">
        <Title order={2} id="figures-channels">
          {channels.title}
        </Title>
        <Table verticalSpacing={6} aria-labelledby="figures-channels">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{channels.channel}</Table.Th>
              <Table.Th className="figure-cell">{channels.count}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(['phone', 'kiosk', 'paper'] as const).map((channel) => (
              <Table.Tr key={channel}>
                <Table.Th scope="row">{channels.names[channel]}</Table.Th>
                <Table.Td className="figure-cell">{countText(office.channels[channel], language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </div>
  );
};
