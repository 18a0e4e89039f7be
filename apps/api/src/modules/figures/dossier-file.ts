import type { DossierFault, DossierFile, WrongDossierRow } from '@hailong/schema/dossier-file';
import { dossierCountSchema, type DossierCount } from '@hailong/schema/month-figures';
import { fold, readLines } from '../../table-import/read-lines.ts';
import type { Cells, Column } from '../../table-import/table-kind.ts';

/** Whom a row may mean. */
export interface Rated {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

type Rows = readonly (readonly string[])[];

const COLUMNS: readonly Column[] = [
  { key: 'code', title: 'Mã', aliases: ['code', 'ma can bo', 'ma so'] },
  { key: 'name', title: 'Họ và tên', aliases: ['name', 'ho ten', 'ten', 'can bo'], isRequired: true },
  { key: 'received', title: 'Hồ sơ tiếp nhận', aliases: ['received', 'so ho so', 'ho so'] },
  { key: 'points', title: 'CS2: tổng điểm', aliases: ['cs2 points', 'cs2 tong diem'] },
  { key: 'n', title: 'CS2: số hồ sơ', aliases: ['cs2 dossiers', 'cs2 so ho so'] },
];

/** "1.234" as Vietnamese Excel writes it and "1234" as others do; null: not known; undefined: no count. */
const readCount = (cell = ''): number | null | undefined => {
  if (cell === '') return null;
  return /^(?:\d{1,7}|\d{1,3}(?:\.\d{3})+)$/.test(cell) ? Number(cell.replaceAll('.', '')) : undefined;
};

const meant = ({ code = '', name = '' }: Cells, officers: readonly Rated[]): Rated | DossierFault => {
  const byCode = officers.find((officer) => code !== '' && officer.code === code);
  if (byCode) return byCode;
  const named = officers.filter((officer) => fold(officer.name) === fold(name));
  if (named.length > 1) return 'same-name';
  return named[0] ?? 'unknown-officer';
};

const readRow = (cells: Cells, officers: readonly Rated[]): DossierCount | DossierFault => {
  const officer = meant(cells, officers);
  if (typeof officer === 'string') return officer;
  const [received, points, n] = [readCount(cells['received']), readCount(cells['points']), readCount(cells['n'])];
  if (received === undefined || points === undefined || n === undefined) return 'no-count';
  if ((points === null) !== (n === null)) return 'no-cs2';
  const count = { officerId: officer.id, received, cs2: points === null || n === null ? null : { points, n } };
  const read = dossierCountSchema.safeParse(count);
  if (read.success) return read.data;
  return read.error.issues.some(({ path }) => path[0] === 'cs2') ? 'no-cs2' : 'no-count';
};

/**
 * Reads rows of a table of dossier counts, the heading first; officers are found by code, else by name without diacritics.
 * @throws table.columns where there is no column of names
 */
export const readDossierFile = (rows: Rows, officers: readonly Rated[]): DossierFile => {
  const counts = new Map<string, DossierCount>();
  const wrong: WrongDossierRow[] = [];
  for (const { line, cells } of readLines(COLUMNS, rows)) {
    const read = readRow(cells, officers);
    const fault = typeof read !== 'string' && counts.has(read.officerId) ? 'duplicate' : read;
    if (typeof fault === 'string') wrong.push({ line, name: (cells['name'] ?? '').slice(0, 100), fault });
    else counts.set(fault.officerId, fault);
  }
  return { counts: [...counts.values()], wrong };
};

const written = (count: number | null | undefined): string => String(count ?? '');

/** The same table to be filled in, with what is known already. */
export const dossierSheet = (officers: readonly Rated[], known: readonly DossierCount[]): Rows => [
  COLUMNS.map(({ title }) => title),
  ...officers.map(({ id, code, name }) => {
    const count = known.find(({ officerId }) => officerId === id);
    return [code ?? '', name, written(count?.received), written(count?.cs2?.points), written(count?.cs2?.n)];
  }),
];
