import type { Options } from 'csv-stringify';

/** Comma, CRLF, and a byte order mark so that Excel reads Vietnamese; a line break inside a text is always quoted. */
export const CSV_FORMAT = {
  bom: true,
  record_delimiter: '\r\n',
  quote_record_delimiter: true,
  // What other programs take for the end of a cell.
  quoted_match: /[;\t]/,
  header: true,
} as const satisfies Options;

export const CSV_MEDIA_TYPE = 'text/csv; charset=utf-8';
