import writeXlsxFile, { type CellObject } from 'write-excel-file/node';

/** Text; a number shown with so many decimals; or nothing. */
export type WorkbookCell = string | { readonly number: number; readonly decimals: 0 | 1 | 2 } | null;

export interface WorkbookSheet {
  /** Shown on the tab: shortened and cleaned where Excel would refuse it, and made unique. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Below the rows, out of reach of the filter: totals. */
  readonly totals?: readonly (readonly WorkbookCell[])[];
}

const NAME_MAX_LENGTH = 31;
const FORMATS = ['0', '0.0', '0.00'] as const;
const LETTERS = 26;

/** "A" for 0, "AA" for 26. */
const columnLetters = (index: number): string => {
  const last = String.fromCodePoint(65 + (index % LETTERS));
  return index < LETTERS ? last : `${columnLetters(Math.floor(index / LETTERS) - 1)}${last}`;
};

/** Names that Excel opens: no more than 31 characters, none of []:*?/\ and no quote at an end, no two alike. */
export const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = name.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ').replaceAll(/^[\s']+|[\s']+$/g, '');
    for (let twin = 1; ; twin += 1) {
      const ending = twin === 1 ? '' : ` (${twin})`;
      const kept = (clean === '' ? 'Trang' : clean).slice(0, NAME_MAX_LENGTH - ending.length).trimEnd() + ending;
      if (taken.has(kept.toLowerCase())) continue;
      taken.add(kept.toLowerCase());
      return kept;
    }
  });
};

/** Every cell has its type, so that no text is ever read as a formula and every number can be reckoned with. */
const cellOf = (cell: WorkbookCell): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: cell, format: '@', wrap: true, alignVertical: 'top' };
  return { type: Number, value: cell.number, format: FORMATS[cell.decimals], alignVertical: 'top' };
};

const HEADING = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#E7EEF5',
  bottomBorderStyle: 'thin',
} as const;

const TOTAL = { fontWeight: 'bold', topBorderStyle: 'thin' } as const;

const rowsOf = ({ columns, rows, totals = [] }: WorkbookSheet): (CellObject | null)[][] => [
  columns.map(({ title }) => ({ type: String, value: title, format: '@', ...HEADING })),
  ...rows.map((row) => row.map((cell) => cellOf(cell))),
  ...totals.map((row) =>
    row.map((cell) => {
      const typed = cellOf(cell);
      return typed && { ...typed, ...TOTAL };
    }),
  ),
];

const filtersOf = (sheets: readonly WorkbookSheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
          const { columns, rows } = sheets[sheetIndex] ?? { columns: [], rows: [] };
          if (columns.length === 0) return content;
          const area = `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`;
          return content.replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>`);
        },
      },
    },
  },
});

/** A workbook whose sheets keep their heading in sight and can be filtered by every column. */
export const workbookXlsx = async (sheets: readonly WorkbookSheet[]): Promise<Buffer> => {
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsxFile(
    sheets.map((sheet, index) => ({
      data: rowsOf(sheet),
      sheet: names[index] ?? '',
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      columns: sheet.columns.map(({ width }) => ({ width })),
    })),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [filtersOf(sheets)] },
  ).toBuffer();
};
