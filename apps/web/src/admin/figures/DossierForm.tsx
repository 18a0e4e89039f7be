import type { DossierCount, MonthFigures } from '@hailong/schema/month-figures';
import { Alert, Button, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { DossierFilePicker } from './DossierFilePicker.tsx';
import { fieldsOf, readFields, withCounts, type DossierFields } from './dossier-fields.ts';
import { WideTable } from '../shell/WideTable.tsx';

interface DossierFormProps {
  readonly office: string;
  readonly figures: MonthFigures;
  readonly isBusy: boolean;
  readonly onEnter: (counts: readonly DossierCount[]) => Promise<boolean>;
}

/** Dossiers of everybody on one sheet; CS2 only where the month has a score. */
export const DossierForm = ({ office, figures, isBusy, onEnter }: DossierFormProps) => {
  const { text } = useText();
  const say = text.figures.dossiers;
  const [fields, setFields] = useState(() => fieldsOf(figures));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [isSaved, setSaved] = useState(false);
  const columns = figures.hasScore ? (['received', 'points', 'n'] as const) : (['received'] as const);
  const change = (officerId: string, column: keyof DossierFields, value: string): void => {
    setSaved(false);
    setFields(fields.map((one) => (one.officerId === officerId ? { ...one, [column]: value } : one)));
  };
  const save = async (): Promise<void> => {
    const read = readFields(fields);
    setWrong(read.wrong);
    if (read.wrong.length === 0) setSaved(await onEnter(read.counts));
  };
  return (
    <details className="panel no-print">
      <summary className="dossier-summary">{say.title}</summary>
      <Text c="dimmed" size="sm" mt="sm" maw="68ch">
        {say.hint}
      </Text>
      <DossierFilePicker
        office={office}
        month={figures.month}
        onRead={(counts) => {
          setSaved(false);
          setFields((typed) => withCounts(typed, counts));
        }}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WideTable label={say.title}>
          <Table verticalSpacing={6} aria-label={say.title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.figures.officers.officer}</Table.Th>
                {columns.map((column) => (
                  <Table.Th key={column}>{say[column]}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {figures.officers.map(({ officerId, name }) => (
                <Table.Tr key={officerId}>
                  <Table.Th scope="row">{name}</Table.Th>
                  {columns.map((column) => (
                    <Table.Td key={column}>
                      <TextInput
                        aria-label={say.of(say[column], name)}
                        inputMode="numeric"
                        autoComplete="off"
                        maw="9rem"
                        miw="5rem"
                        error={wrong.includes(officerId)}
                        value={fields.find((one) => one.officerId === officerId)?.[column] ?? ''}
                        onChange={({ currentTarget }) => change(officerId, column, currentTarget.value)}
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
        <div role="alert">{wrong.length > 0 && <Text c="var(--mantine-color-error)">{say.wrong}</Text>}</div>
        <Button type="submit" mt="md" loading={isBusy}>
          {say.save}
        </Button>
        <div role="status">
          {isSaved && (
            <Alert variant="light" color="jade" mt="md">
              {say.saved}
            </Alert>
          )}
        </div>
      </form>
    </details>
  );
};
