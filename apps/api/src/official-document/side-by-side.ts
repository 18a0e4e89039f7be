import { type Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './page-layout.ts';

/** At least one paragraph. */
type Cell = readonly Paragraph[];

const cellOf = (paragraphs: Cell, width: number): TableCell =>
  new TableCell({
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    width: { size: twips(width), type: WidthType.DXA },
    children: [...paragraphs],
  });

/** Two columns without lines, such as the head of a document; widths in millimetres, paragraphs row by row. */
export const sideBySide = (
  [left, right]: readonly [left: number, right: number],
  rows: readonly (readonly [left: Cell, right: Cell])[],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    width: { size: twips(left + right), type: WidthType.DXA },
    columnWidths: [twips(left), twips(right)],
    rows: rows.map(
      ([first, second]) => new TableRow({ cantSplit: true, children: [cellOf(first, left), cellOf(second, right)] }),
    ),
  });
