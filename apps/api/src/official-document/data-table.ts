import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { run } from './paragraphs.ts';
import { SIZE, TEXT_WIDTH, twips } from './page-layout.ts';

export interface TableColumn {
  readonly title: string;
  /** Millimetres; columns without one share what is left. */
  readonly width?: number;
  /** Text keeps to the left, figures stand in the middle. */
  readonly text?: boolean;
}

export interface DataTable {
  readonly columns: readonly TableColumn[];
  /** Under the titles, in italics: "(1)", "(3)=(1)+(2)". */
  readonly numbering?: readonly string[];
  /** A line break in a cell begins a new line. */
  readonly rows: readonly (readonly string[])[];
  /** Last row, in bold. */
  readonly total?: readonly string[];
}

const LINE_STYLE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const CELL_MARGIN = { top: 30, bottom: 30, left: 30, right: 30 };
const TEXT_CELL_MARGIN = { ...CELL_MARGIN, left: 80, right: 60 };

/** Millimetres of every column. */
export const columnWidths = (columns: readonly TableColumn[]): readonly number[] => {
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const open = columns.filter(({ width }) => width === undefined).length;
  return columns.map(({ width }) => width ?? (TEXT_WIDTH - fixed) / open);
};

/** A ruled table as wide as the text, whose heading comes again on every page and whose rows are never torn. */
export const dataTable = ({ columns, numbering, rows, total }: DataTable): Table => {
  const widths = columnWidths(columns).map((width) => twips(width));
  const row = (cells: readonly string[], style: { bold?: boolean; italics?: boolean }, isHeading = false): TableRow =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: cells.map(
        (text, place) =>
          new TableCell({
            verticalAlign: VerticalAlignTable.CENTER,
            margins: columns[place]?.text === true ? TEXT_CELL_MARGIN : CELL_MARGIN,
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            children: text.split('\n').map(
              (line) =>
                new Paragraph({
                  keepNext: isHeading,
                  alignment: columns[place]?.text === true && !isHeading ? AlignmentType.LEFT : AlignmentType.CENTER,
                  children: [run(line, { size: SIZE.table, ...style })],
                }),
            ),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: LINE_STYLE,
      bottom: LINE_STYLE,
      left: LINE_STYLE,
      right: LINE_STYLE,
      insideHorizontal: LINE_STYLE,
      insideVertical: LINE_STYLE,
    },
    rows: [
      row(
        columns.map(({ title }) => title),
        { bold: true },
        true,
      ),
      ...(numbering === undefined ? [] : [row(numbering, { italics: true }, true)]),
      ...rows.map((cells) => row(cells, {})),
      ...(total === undefined ? [] : [row(total, { bold: true })]),
    ],
  });
};
