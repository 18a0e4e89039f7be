import type { RowFault } from '@hailong/schema/table-import';

export interface Column {
  readonly key: string;
  /** Heading of an export. */
  readonly title: string;
  /** Other headings it is known by, folded: no accents, lower case. */
  readonly aliases: readonly string[];
  readonly isRequired?: boolean;
}

/** Cells of one row by column; a column that the file lacks is absent. */
export type Cells = Readonly<Record<string, string>>;

export interface CellFault {
  readonly column: string;
  readonly fault: RowFault;
}

/** What the import knows about a table: how its rows read, how they are found, how one ends. All of it pure. */
export interface TableKind<Row> {
  readonly columns: readonly Column[];
  /** Which row of the office a row of the file means. */
  readonly keyOf: (cells: Cells) => string;
  readonly keyOfRow: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly cellsOf: (row: Row) => Cells;
  /** Whether an export holds the row: what it holds comes back as it is. */
  readonly isExported: (row: Row) => boolean;
  /** Makes the row of the file, upon the one of the office if there is one. */
  readonly read: (cells: Cells, known: Row | null) => { readonly row: Row } | CellFault;
  /** The row as it is once the office no longer has it, or null if it has ended already or may not be touched. */
  readonly retire: (row: Row) => Row | null;
}
