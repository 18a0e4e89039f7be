import { createHash } from 'node:crypto';
import type { Month } from '@hailong/schema/month';
import { formatReceiptCode, receiptCode } from '@hailong/schema/receipt-code';
import { stringify } from 'csv-stringify/sync';
import { CSV_FORMAT } from '../../table-file/csv-format.ts';
import type { RatingRow } from './rating-rows.store.ts';
import { textCell } from '../../table-file/text-cell.ts';

export interface RatingsCsvShape {
  readonly month: Month;
  /** Of every criteria set of the office; each is a column, empty where a rating's set does not ask it. */
  readonly criterionCodes: readonly string[];
  /** Whether there is a column for citizens' names at all. */
  readonly withNames: boolean;
}

const BEFORE_SCORES = `
  receipt_start month rated_hour kind suggestion_type status officer_id officer_name criteria_set
`;
const AFTER_SCORES = 'reasons comment procedure_code procedure_name channel outcome language assisted clock_flag';

const words = (text: string): string[] => text.trim().split(/\s+/);

const scoreColumn = (code: string): string => `score_${code.replaceAll('-', '_')}`;

const columnsOf = ({ criterionCodes, withNames }: RatingsCsvShape): string[] => [
  ...words(BEFORE_SCORES),
  ...criterionCodes.map(scoreColumn),
  ...words(AFTER_SCORES),
  ...(withNames ? ['customer_name'] : []),
];

/** What the citizen's screen showed. */
export const receiptCodeOf = (id: string): string =>
  formatReceiptCode(receiptCode(id, (data) => createHash('sha256').update(data).digest()));

/**
 * "7K2M-9Q4T": finds the row of someone who comes back with their code, and is too short to be one. Whoever has the whole
 * code may ask for the arrival to the second, so it never leaves in a file.
 */
export const receiptStartOf = (id: string): string => receiptCodeOf(id).slice(0, '7K2M-9Q4T'.length);

/** "NA": asked, and does not apply. Empty: not asked. */
const scoreCell = (score: number | null | undefined): string => {
  if (score === undefined) return '';
  return score === null ? 'NA' : String(score);
};

const flagCell = (flag: boolean | null): string => (flag === null ? '' : String(flag));

const reasonsCell = (reasons: RatingRow['reasons']): string =>
  Object.entries(reasons)
    .flatMap(([code, chosen]) => chosen.map((reason) => `${code}:${reason}`))
    .join(' ');

const recordOf = ({ month, criterionCodes }: RatingsCsvShape, row: RatingRow): Record<string, string> => ({
  receipt_start: receiptStartOf(row.id),
  month,
  rated_hour: row.ratedHour,
  kind: row.kind,
  suggestion_type: textCell(row.suggestionType),
  status: row.status,
  officer_id: row.officerId ?? '',
  officer_name: textCell(row.officerName),
  criteria_set: row.criteriaSet === null ? '' : String(row.criteriaSet),
  ...Object.fromEntries(criterionCodes.map((code) => [scoreColumn(code), scoreCell(row.scores[code])])),
  reasons: reasonsCell(row.reasons),
  comment: textCell(row.comment),
  procedure_code: textCell(row.procedureCode),
  procedure_name: textCell(row.procedureName),
  channel: row.channel,
  outcome: row.outcome ?? '',
  language: textCell(row.language),
  assisted: flagCell(row.assisted),
  clock_flag: flagCell(row.clockFlag),
  customer_name: textCell(row.customerName),
});

/** The first line of the file, byte order mark included. */
export const ratingsCsvHeader = (shape: RatingsCsvShape): string =>
  stringify([], { ...CSV_FORMAT, columns: columnsOf(shape) });

/** A portion of its rows. A suggestion is a row without officer, criteria set and scores. */
export const ratingsCsvRows = (shape: RatingsCsvShape, rows: readonly RatingRow[]): string =>
  stringify(
    rows.map((row) => recordOf(shape, row)),
    { ...CSV_FORMAT, bom: false, header: false, columns: columnsOf(shape) },
  );
