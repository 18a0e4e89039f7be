import type { Missing, RowFault } from '@hailong/schema/table-import';
import type { Cells, TableKind } from './table-kind.ts';

export interface Line {
  readonly line: number;
  readonly cells: Cells;
}

export interface Change<Row> {
  /** Null for a row that the file does not name. */
  readonly line: number | null;
  readonly before: Row | null;
  readonly after: Row;
}

export interface WrongLine {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly fault: RowFault;
}

export interface TableDiff<Row> {
  readonly added: readonly Change<Row>[];
  readonly changed: readonly Change<Row>[];
  readonly missing: readonly Change<Row>[];
  readonly retiresMissing: boolean;
  readonly same: number;
  readonly wrong: readonly WrongLine[];
}

/** Columns in which two rows differ. */
export const changedColumns = (before: Cells, after: Cells): readonly string[] =>
  Object.keys(after).filter((column) => before[column] !== after[column]);

/**
 * What a file would change. With a wrong line in it nobody is missing: the line may be theirs, and an office must not lose
 * somebody over a typing error.
 */
export const diffTable = <Row>(
  kind: TableKind<Row>,
  current: readonly Row[],
  lines: readonly Line[],
  missing: Missing,
): TableDiff<Row> => {
  const known = new Map(current.map((row) => [kind.keyOfRow(row), row]));
  const firstLines = new Map<string, number>();
  const added: Change<Row>[] = [];
  const changed: Change<Row>[] = [];
  const wrong: WrongLine[] = [];
  let same = 0;
  for (const { line, cells } of lines) {
    const key = kind.keyOf(cells);
    const before = known.get(key) ?? null;
    const keyColumn = kind.columns.find(({ isRequired }) => isRequired)?.key ?? '';
    const read = firstLines.has(key) ? { column: keyColumn, fault: 'duplicate' as const } : kind.read(cells, before);
    if ('fault' in read) {
      wrong.push({ line, column: read.column, value: (cells[read.column] ?? '').slice(0, 200), fault: read.fault });
      continue;
    }
    firstLines.set(key, line);
    if (before === null) added.push({ line, before, after: read.row });
    else if (changedColumns(kind.cellsOf(before), kind.cellsOf(read.row)).length === 0) same += 1;
    else changed.push({ line, before, after: read.row });
  }
  const gone = wrong.length > 0 ? [] : current.filter((row) => !firstLines.has(kind.keyOfRow(row)));
  return {
    added,
    changed,
    missing: gone.flatMap((before) => {
      const after = kind.retire(before);
      return after === null ? [] : [{ line: null, before, after }];
    }),
    retiresMissing: missing === 'retire',
    same,
    wrong,
  };
};

/** Everything that applying the difference writes. */
export const changesOf = <Row>({ added, changed, missing, retiresMissing }: TableDiff<Row>): readonly Change<Row>[] => [
  ...added,
  ...changed,
  ...(retiresMissing ? missing : []),
];
