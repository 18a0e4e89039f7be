import { circularIndicators, type CircularScore } from '@hailong/schema/circular-score';
import type { PeriodFigures } from '@hailong/schema/month-figures';
import { Table, Text, Title } from '@mantine/core';
import { countText, decimalText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { WideTable } from '../shell/WideTable.tsx';

/** The score by the circular, never under the name of satisfaction. */
export const ScorePanel = ({ figures }: { readonly figures: Pick<PeriodFigures, 'officers' | 'office'> }) => {
  const { language, text } = useText();
  const say = text.figures.score;
  const { unscored } = figures.office;
  const shown = (score: CircularScore | null, indicator: (typeof circularIndicators)[number]): string =>
    decimalText(score?.indicators[indicator] ?? '–', language);
  return (
    <section className="panel" aria-labelledby="figures-score">
      <Title order={2} id="figures-score">
        {say.title}
      </Title>
      <Text c="dimmed" size="sm" maw="68ch">
        {say.hint}
      </Text>
      <WideTable label={say.caption}>
        <Table verticalSpacing={6} aria-label={say.caption}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.figures.officers.officer}</Table.Th>
              {circularIndicators.map((indicator) => (
                <Table.Th key={indicator} className="figure-cell">
                  {indicator.toUpperCase()}
                </Table.Th>
              ))}
              <Table.Th className="figure-cell">{say.total}</Table.Th>
              <Table.Th>{say.completion}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.officers.map(({ officerId, name, score }) => (
              <Table.Tr key={officerId}>
                <Table.Th scope="row">{name}</Table.Th>
                {circularIndicators.map((indicator) => (
                  <Table.Td key={indicator} className="figure-cell">
                    {shown(score, indicator)}
                  </Table.Td>
                ))}
                <Table.Td className="figure-cell">
                  {score === null
                    ? '–'
                    : say.of(decimalText(score.total, language), decimalText(score.highest, language))}
                  {score !== null && score.missing.length > 0 && (
                    <div className="soft nowrap">
                      {say.missing(score.missing.map((indicator) => indicator.toUpperCase()).join(', '))}
                    </div>
                  )}
                </Table.Td>
                <Table.Td>{score === null ? say.none : say.completions[score.completion]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {unscored.verifying > 0 && <Text mt="sm">{say.verifying(countText(unscored.verifying, language))}</Text>}
      {unscored.lateWithoutTrouble > 0 && (
        <Text mt="sm">{say.late(countText(unscored.lateWithoutTrouble, language))}</Text>
      )}
    </section>
  );
};
