import { Table } from '@mantine/core';
import { countText, decimalText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { resultFor, type CriterionColumn } from './criterion-columns.ts';
import type { OfficerRow } from './officer-row.ts';

interface OfficerDetailsProps {
  readonly officer: OfficerRow;
  readonly columns: readonly CriterionColumn[];
}

/** The numbers behind the bars: one small table per criterion, as each may have its own scale. */
export const OfficerDetails = ({ officer, columns }: OfficerDetailsProps) => {
  const { language, text } = useText();
  return (
    <div className="details">
      {columns.map(({ key, label, levels }) => {
        const result = resultFor(officer, key);
        return (
          <Table key={key} className="details-table" withRowBorders={false} verticalSpacing={4} horizontalSpacing={0}>
            <Table.Caption className="details-caption">{label}</Table.Caption>
            <Table.Tbody>
              {[...levels].reverse().map(({ score, label: level, tint }) => (
                <Table.Tr key={score}>
                  <Table.Th scope="row">
                    <span className="legend-tint" data-level={tint} aria-hidden />
                    {level}
                  </Table.Th>
                  <Table.Td>{countText(result?.distribution[score] ?? 0, language)}</Table.Td>
                </Table.Tr>
              ))}
              <Table.Tr className="details-mean">
                <Table.Th scope="row">{text.month.mean}</Table.Th>
                <Table.Td>
                  {result && result.mean !== null ? decimalText(result.mean, language) : text.month.noAnswersShort}
                </Table.Td>
              </Table.Tr>
            </Table.Tbody>
          </Table>
        );
      })}
    </div>
  );
};
