import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { CSV_FORMAT } from './csv-format.ts';
import { textCell } from './text-cell.ts';

type Rows = readonly (readonly string[])[];

/** The first row is the heading. */
export const tableCsv = ([heading = [], ...rows]: Rows): string =>
  stringify(
    rows.map((row) => row.map((cell) => textCell(cell))),
    { ...CSV_FORMAT, columns: [...heading] },
  );

/** Every cell is typed as text, so that nothing in it is a formula and no code loses its zeros. */
export const tableXlsx = (rows: Rows, sheet: string): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row, index) =>
      row.map((value) => ({ type: String, value, format: '@', ...(index === 0 && { fontWeight: 'bold' as const }) })),
    ),
    { sheet, stickyRowsCount: 1, columns: (rows[0] ?? []).map(() => ({ width: 26 })) },
  ).toBuffer();
