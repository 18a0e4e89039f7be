import type { TableChange, TablePreview } from '@hailong/schema/table-import';
import { Button, Table, Title } from '@mantine/core';
import { useText } from '../text/use-text.ts';

interface ImportPreviewProps {
  readonly preview: TablePreview;
  readonly isBusy: boolean;
  readonly onApply: () => void;
}

interface ChangesProps {
  readonly title: string;
  readonly changes: { readonly count: number; readonly first: readonly TableChange[] };
  /** A new row has no "before"; a missing one is told by its name. */
  readonly withCells: boolean;
}

const Changes = ({ title, changes: { count, first }, withCells }: ChangesProps) => {
  const words = useText().text.tableImport;
  if (count === 0) return null;
  return (
    <div>
      <Title order={3} size="h4">
        {title}
      </Title>
      <div className="roster-scroll">
        <Table>
          <Table.Tbody>
            {first.map(({ line, key, name, cells }) => (
              <Table.Tr key={`${line} ${key}`}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{line === null ? key : words.line(line)}</Table.Td>
                <Table.Td>
                  {withCells &&
                    cells.map(({ column, before, after }) => (
                      <div key={column}>{words.cell(words.columns[column] ?? column, before, after)}</div>
                    ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {count > first.length && <p className="roster-soft">{words.more(count - first.length)}</p>}
    </div>
  );
};

/** What an import would do, before anything is written. */
export const ImportPreview = ({ preview, isBusy, onApply }: ImportPreviewProps) => {
  const words = useText().text.tableImport;
  const { added, changed, missing, retiresMissing, same, wrong } = preview;
  const writes = added.count + changed.count + (retiresMissing ? missing.count : 0);
  return (
    <div className="roster-form">
      <p role="status">
        <strong>
          {words.summary({
            added: added.count,
            changed: changed.count,
            same,
            missing: missing.count,
            wrong: wrong.count,
          })}
        </strong>
      </p>
      {wrong.count > 0 && (
        <div>
          <Title order={3} size="h4">
            {words.wrong(wrong.count)}
          </Title>
          <p className="roster-soft">{words.wrongHint}</p>
          <ul>
            {wrong.first.map(({ line, column, value, fault }) => (
              <li key={line}>
                {words.line(line)}, {words.columns[column] ?? column}: {words.faults[fault]}
                {value !== '' && ` (“${value}”)`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Changes title={words.added(added.count)} changes={added} withCells={false} />
      <Changes title={words.changed(changed.count)} changes={changed} withCells />
      <Changes
        title={retiresMissing ? words.retired(missing.count) : words.kept(missing.count)}
        changes={missing}
        withCells={false}
      />
      {writes === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Button loading={isBusy} onClick={onApply} style={{ justifySelf: 'start' }}>
          {words.apply(writes)}
        </Button>
      )}
    </div>
  );
};
