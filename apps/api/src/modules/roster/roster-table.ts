import type { RowFault } from '@hailong/schema/table-import';
import { z } from 'zod';
import { fold } from '../../table-import/read-lines.ts';
import type { Cells, Column, TableKind } from '../../table-import/table-kind.ts';

/** An officer as an import keeps and compares them. */
export const rosterRowSchema = z.object({
  /** Null until a new one is written. */
  id: z.uuid().nullable(),
  code: z.string().nullable(),
  name: z.string(),
  position: z.string(),
  counterId: z.uuid().nullable(),
  fields: z.array(z.string()),
  employedFrom: z.string(),
  employedUntil: z.string().nullable(),
});
export type RosterRow = z.infer<typeof rosterRowSchema>;

export interface RosterSurroundings {
  readonly counters: readonly { readonly id: string; readonly name: string }[];
  /** In the office's zone. */
  readonly today: string;
  /** Roster entry of the person who imports. */
  readonly ownId: string | null;
}

const COLUMNS: readonly Column[] = [
  { key: 'code', title: 'Mã', aliases: ['code', 'ma can bo', 'ma so'] },
  { key: 'name', title: 'Họ và tên', aliases: ['name', 'ho ten', 'ten'], isRequired: true },
  { key: 'position', title: 'Chức vụ', aliases: ['position', 'chuc danh'] },
  { key: 'counter', title: 'Quầy', aliases: ['counter'] },
  { key: 'fields', title: 'Lĩnh vực', aliases: ['fields', 'linh vuc phu trach'] },
  { key: 'from', title: 'Từ ngày', aliases: ['from'] },
  { key: 'until', title: 'Đến ngày', aliases: ['until'] },
];

/** "31/10/2026" and "2026-10-31" as the latter; null for what is no day. */
export const readDay = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(iso).success ? iso : null;
};

const writeDay = (iso: string | null): string => iso?.split('-').toReversed().join('/') ?? '';

class Fault extends Error {
  readonly column: string;
  readonly fault: RowFault;

  constructor(column: string, fault: RowFault) {
    super(`${column}: ${fault}`);
    this.column = column;
    this.fault = fault;
  }
}

const limited = (column: string, text: string, most: number): string => {
  if (text.length > most) throw new Fault(column, 'too-long');
  return text;
};

/** Cell by cell: a column that the file lacks leaves what the office has. */
const toRow = (cells: Cells, known: RosterRow | null, { counters, today }: RosterSurroundings): RosterRow => {
  const day = (column: 'from' | 'until'): string | null | undefined => {
    const cell = cells[column];
    if (cell === undefined || cell === '') return cell === undefined ? undefined : null;
    const read = readDay(cell);
    if (read === null) throw new Fault(column, 'bad-date');
    return read;
  };
  const counterOf = (name: string): string | null => {
    if (name === '') return null;
    const found = counters.find((counter) => fold(counter.name) === fold(name));
    if (!found) throw new Fault('counter', 'unknown-counter');
    return found.id;
  };
  const { code, name = '', position, counter, fields } = cells;
  if (name === '') throw new Fault('name', 'empty');
  const until = day('until');
  const row: RosterRow = {
    id: known?.id ?? null,
    code: limited('code', code ?? '', 30) || (known?.code ?? null),
    name: limited('name', name, 100),
    position: limited('position', position ?? known?.position ?? '', 200),
    counterId: counter === undefined ? (known?.counterId ?? null) : counterOf(counter),
    fields:
      fields === undefined
        ? (known?.fields ?? [])
        : limited('fields', fields, 2000)
            .split(/\s*;\s*/)
            .filter((field) => field !== '')
            .slice(0, 20),
    employedFrom: day('from') ?? known?.employedFrom ?? today,
    employedUntil: until === undefined ? (known?.employedUntil ?? null) : until,
  };
  if (row.employedUntil !== null && row.employedUntil < row.employedFrom) throw new Fault('until', 'bad-period');
  return row;
};

/** The roster as a table: found by the office's own code, or by the name where there is none. */
export const rosterTable = (surroundings: RosterSurroundings): TableKind<RosterRow> => {
  const { counters, today, ownId } = surroundings;
  const counterNames = new Map(counters.map(({ id, name }) => [id, name]));
  const key = (code: string, name: string): string => (code === '' ? `tên: ${fold(name)}` : code);
  const kind: TableKind<RosterRow> = {
    columns: COLUMNS,
    keyOf: ({ code = '', name = '' }) => key(code, name),
    keyOfRow: ({ code, name }) => key(code ?? '', name),
    nameOf: ({ name }) => name,
    isExported: () => true,
    cellsOf: (row) => ({
      code: row.code ?? '',
      name: row.name,
      position: row.position,
      counter: counterNames.get(row.counterId ?? '') ?? '',
      fields: row.fields.join('; '),
      from: writeDay(row.employedFrom),
      until: writeDay(row.employedUntil),
    }),
    read: (cells, known) => {
      try {
        const row = toRow(cells, known, surroundings);
        const isOwn = known !== null && known.id === ownId;
        if (isOwn && JSON.stringify(row) !== JSON.stringify(known)) return { column: 'name', fault: 'own-entry' };
        return { row };
      } catch (error) {
        if (error instanceof Fault) return { column: error.column, fault: error.fault };
        throw error;
      }
    },
    // Today is the last day: who is rated this afternoon is still there, and tomorrow they are gone.
    retire: (row) => {
      const hasLeft = row.employedUntil !== null && row.employedUntil <= today;
      return hasLeft || row.id === ownId || row.employedFrom > today ? null : { ...row, employedUntil: today };
    },
  };
  return kind;
};
