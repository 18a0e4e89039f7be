import { circularIndicators } from '@hailong/schema/circular-score';
import type { MonthlyReport } from '@hailong/schema/monthly-report';
import type { CountedFigures } from '@hailong/schema/summarise-figures';
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
  satisfaction_low satisfaction_high dossiers_received response_rate
  criterion_satisfied_percent criterion_satisfied_low criterion_satisfied_high
  tt01_cs1 tt01_cs2 tt01_cs3 tt01_cs4 tt01_cs7 tt01_total tt01_highest tt01_completion
`
  .trim()
  .split(/\s+/);

type OneOfficer = CountedFigures['officers'][number];

/** What is repeated on each row of an officer: margin, response rate, and the score by TT 01/2018/TT-VPCP. */
const columnsOfOfficer = ({ margin, received, responseRate, score }: OneOfficer) => ({
  satisfaction_low: margin?.low,
  satisfaction_high: margin?.high,
  dossiers_received: received,
  response_rate: responseRate,
  ...Object.fromEntries(circularIndicators.map((indicator) => [`tt01_${indicator}`, score?.indicators[indicator]])),
  tt01_total: score?.total,
  tt01_highest: score?.highest,
  tt01_completion: score?.completion,
});

/**
 * One row per officer × criteria set × criterion. The officer's own totals are repeated on each of their rows; a score
 * that the criterion does not offer is an empty cell, an offered score nobody gave is 0.
 */
export const reportCsv = (report: MonthlyReport, figures: CountedFigures): string => {
  const scores = scoresOf(report);
  const rows = report.officers.flatMap(({ officerId, name, ratings, satisfaction, criteria }) => {
    const one = figures.officers.find((candidate) => candidate.officerId === officerId);
    const shareOf = (set: number, asked: string) =>
      one?.criteria.find((share) => share.criteriaSet === set && share.code === asked);
    return criteria.map(({ criteriaSet, code, n, mean, distribution }) => ({
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
      ...(one && columnsOfOfficer(one)),
      criterion_satisfied_percent: shareOf(criteriaSet, code)?.percent,
      criterion_satisfied_low: shareOf(criteriaSet, code)?.margin?.low,
      criterion_satisfied_high: shareOf(criteriaSet, code)?.margin?.high,
      ...Object.fromEntries(scores.map((score) => [scoreColumn(score), distribution[String(score)] ?? null])),
    }));
  });
  return stringify(rows, { ...CSV_FORMAT, columns: [...COLUMNS, ...scores.map(scoreColumn)] });
};
