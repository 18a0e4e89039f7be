import type { OwnFigures } from '@hailong/schema/own-month';
import { Table, Text, Title } from '@mantine/core';
import { levelHeads } from '../month/criterion-columns.ts';
import { DistributionBar } from '../month/DistributionBar.tsx';
import '../month/distribution.css';
import { countText, decimalText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';

interface OwnFiguresPanelProps {
  readonly figures: OwnFigures;
  /** "tháng 10/2026" */
  readonly month: string;
}

/** One's own figures; what is withheld says why instead of being absent. */
export const OwnFiguresPanel = ({ figures, month }: OwnFiguresPanelProps) => {
  const { language, text } = useText();
  const say = text.ownPage;
  const { valid, satisfaction, criteria, reasons } = figures;
  const percent = satisfaction?.percent ?? null;
  const count = (value: number): string => countText(value, language);
  const sets = new Set(criteria.map(({ criteriaSet }) => criteriaSet));
  const answersOf = (distribution: Readonly<Record<string, number>>): string =>
    Object.entries(distribution)
      .map(([score, n]) => say.level(score, count(n)))
      .join(' · ');
  return (
    <section className="own-panel" aria-labelledby="own-figures">
      <Title order={2} id="own-figures">
        {say.figures}
      </Title>
      <Text>
        {say.summary(month, count(valid))}{' '}
        {satisfaction && percent !== null
          ? say.satisfied(percentText(percent, language), count(satisfaction.n))
          : say.totalWithheld}
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keys too */}
      <div className="own-scroll" tabIndex={0} role="group" aria-label={say.figures}>
        <Table verticalSpacing={6} aria-labelledby="own-figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.officers.criterion}</Table.Th>
              <Table.Th>{say.answers}</Table.Th>
              <Table.Th>{text.month.mean}</Table.Th>
              <Table.Th>{say.levels}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {criteria.map(({ criteriaSet, code, label, shown }) => (
              <Table.Tr key={`${criteriaSet} ${code}`}>
                <Table.Th scope="row">
                  {sets.size > 1 ? text.month.ofSet(label[language], criteriaSet) : label[language]}
                </Table.Th>
                {shown ? (
                  <>
                    <Table.Td>{count(shown.n)}</Table.Td>
                    <Table.Td>{shown.mean === null ? '–' : decimalText(shown.mean, language)}</Table.Td>
                    <Table.Td>
                      <DistributionBar
                        levels={levelHeads(shown.distribution, say.levelName)}
                        distribution={shown.distribution}
                      />
                      <Text size="sm">{answersOf(shown.distribution)}</Text>
                    </Table.Td>
                  </>
                ) : (
                  <Table.Td colSpan={3}>{say.withheld}</Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {reasons.length > 0 && (
        <>
          <Title order={2}>{say.reasons}</Title>
          <ul>
            {reasons.map(({ code, reason, label, n }) => (
              <li key={`${code} ${reason}`}>{say.reason(label[language], count(n))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
