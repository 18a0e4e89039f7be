import type { MonthChange } from '@hailong/schema/closing';
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { countText, decimalText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';

interface ChangesTableProps {
  readonly changes: readonly MonthChange[];
  /** The words of a criterion, by its code. */
  readonly labelOf: (code: string) => string;
}

/** Figures of one criterion; the others tell the month's story. */
const isDetail = ({ code }: MonthChange): boolean => code !== null;

/** What is different: first what people ask for, on request every single figure. */
export const ChangesTable = ({ changes, labelOf }: ChangesTableProps) => {
  const { language, text } = useText();
  const { closing } = text;
  const { changes: say } = closing;
  const [isWhole, setWhole] = useState(false);
  const main = changes.filter((change) => !isDetail(change));
  const shown = isWhole || main.length === 0 ? changes : main;
  const figureOf = ({ figure, code, score }: MonthChange): string =>
    [
      [closing.figures[figure], score].filter((part) => part !== null).join(' '),
      ...(code === null ? [] : [labelOf(code)]),
    ].join(' · ');
  const valueOf = ({ figure }: MonthChange, value: string | null): string => {
    if (value === null) return say.nothing;
    if (figure === 'listed') return say.listed;
    return figure === 'name' ? value : decimalText(value, language);
  };
  return (
    <>
      <div className="changes">
        <Table verticalSpacing={6} aria-label={say.caption}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say.who}</Table.Th>
              <Table.Th>{say.figure}</Table.Th>
              <Table.Th className="number-cell">{say.before}</Table.Th>
              <Table.Th className="number-cell">{say.after}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((change) => (
              <Table.Tr key={[change.officerId, change.figure, change.criteriaSet, change.code, change.score].join()}>
                <Table.Th scope="row">{change.officerId === null ? say.office : change.name}</Table.Th>
                <Table.Td>{figureOf(change)}</Table.Td>
                <Table.Td className="number-cell">{valueOf(change, change.before)}</Table.Td>
                <Table.Td className="number-cell">
                  <strong>{valueOf(change, change.after)}</strong>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shown.length < changes.length && (
        <Button variant="subtle" mt="xs" className="no-print" onClick={() => setWhole(true)}>
          {say.all(countText(changes.length, language))}
        </Button>
      )}
    </>
  );
};
