import { TABLE_MAX_ROWS } from '@hailong/schema/table-import';
import { parse } from 'csv-parse/sync';
import { problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { openWorkbook, WorkbookTooLarge } from './open-workbook.ts';
import { plainCell } from './text-cell.ts';

const SEPARATORS = [',', ';', '\t'] as const;
const RECORD_MAX_BYTES = 64 * 1024;

/** The one that divides the first line most often, outside of quotes; Excel in Vietnamese writes ";". */
const separatorOf = (text: string): string => {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, n: first.split(separator).length }));
  return counted.toSorted((a, b) => b.n - a.n)[0]?.separator ?? ',';
};

const readText = (bytes: Buffer): string[][] => {
  const text = decodeText(bytes);
  if (text === null) throw problem('table.unreadable');
  // Excel's own first line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  return parse(body, {
    delimiter: named?.[1] ?? separatorOf(body),
    relax_column_count: true,
    max_record_size: RECORD_MAX_BYTES,
    to: TABLE_MAX_ROWS + 2,
  });
};

const readWorkbook = async (bytes: Buffer): Promise<string[][]> => {
  try {
    return await openWorkbook(bytes);
  } catch (error) {
    throw problem(error instanceof WorkbookTooLarge ? 'table.too-long' : 'table.unreadable', { cause: error });
  }
};

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

const readRows = async (name: string, bytes: Buffer): Promise<string[][]> => {
  const isWorkbook = /\.xlsx$/i.test(name);
  if (isWorkbook !== isZip(bytes) || !/\.(?:xlsx|csv|txt|tsv)$/i.test(name)) throw problem('table.unreadable');
  if (isWorkbook) return readWorkbook(bytes);
  try {
    return readText(bytes);
  } catch (error) {
    throw problem('table.unreadable', { cause: error });
  }
};

/**
 * Rows of an uploaded CSV or XLSX file as trimmed text, the heading first.
 * @throws table.unreadable when the content is not what the name says, table.too-long
 */
export const readTable = async (name: string, bytes: Buffer): Promise<readonly (readonly string[])[]> => {
  const rows = await readRows(name, bytes);
  if (rows.length > TABLE_MAX_ROWS + 1) throw problem('table.too-long');
  return rows.map((row) => row.map((cell) => plainCell(cell.normalize('NFC')).trim()));
};
