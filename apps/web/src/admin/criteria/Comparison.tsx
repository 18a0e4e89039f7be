import { Badge, Table } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import type { ComparedQuestion } from './compare-criteria.ts';

const COLOURS = { added: 'jade', removed: 'brick', changed: 'amber', same: 'gray' } as const;

/** What a publication would change, question by question. */
export const Comparison = ({ questions }: { readonly questions: readonly ComparedQuestion[] }) => {
  const { criteria: text } = useText().text;
  return (
    <Table verticalSpacing="sm">
      <Table.Tbody>
        {questions.map(({ code, label, change, differences }) => (
          <Table.Tr key={code}>
            <Table.Td w="8rem">
              <Badge variant="light" color={COLOURS[change]}>
                {text.changes[change]}
              </Badge>
            </Table.Td>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td>{differences.map((difference) => text.differences[difference]).join(', ')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
