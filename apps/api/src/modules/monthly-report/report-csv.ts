import type { MonthlyReport } from '@hailong/schema/monthly-report';
import { stringify } from 'csv-stringify/sync';
import { CSV_FORMAT } from '../../table-file/csv-format.ts';
import { textCell } from '../../table-file/text-cell.ts';

const scoreColumn = (score: number): string => (score < 0 ? `score_minus_${-score}` : `score_${score}`);

/** Every score that any criterion of the month offers, from worst to best. */
const scoresOf = ({ office }: MonthlyReport): number[] =>
  [...new Set(office.criteria.flatMap(({ distribution }) => Object.keys(distribution).map(Number)))].toSorted(
    (a, b) => a - b,
  );

const COLUMNS = `
  month officer_id officer_name ratings_valid ratings_suspect ratings_total satisfaction_n satisfaction_percent
  criteria_set criterion n mean
`
  .trim()
  .split(/\s+/);

/**
 * One row per officer × criteria set × criterion. The officer's own totals are repeated on each of their rows; a score
 * that the criterion does not offer is an empty cell, an offered score nobody gave is 0.
 */
export const reportCsv = (report: MonthlyReport): string => {
  const scores = scoresOf(report);
  const rows = report.officers.flatMap(({ officerId, name, ratings, satisfaction, criteria }) =>
    criteria.map(({ criteriaSet, code, n, mean, distribution }) => ({
      month: report.month,
      officer_id: officerId,
      officer_name: textCell(name),
      ratings_valid: ratings.valid,
      ratings_suspect: ratings.suspect,
      ratings_total: ratings.total,
      satisfaction_n: satisfaction.n,
      satisfaction_percent: satisfaction.percent,
      criteria_set: criteriaSet,
      criterion: code,
      n,
      mean,
      ...Object.fromEntries(scores.map((score) => [scoreColumn(score), distribution[String(score)] ?? null])),
    })),
  );
  return stringify(rows, { ...CSV_FORMAT, columns: [...COLUMNS, ...scores.map(scoreColumn)] });
};
