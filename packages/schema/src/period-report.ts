import type { CriteriaSet } from './criterion.ts';
import type { Month } from './month.ts';
import type { MonthlyReport, Result } from './monthly-report.ts';
import type { Period } from './period.ts';
import { summariseMonth, type OfficerCount, type Tally } from './summarise-month.ts';

/** The figures of a month, a quarter or a year, as documents print them. */
export interface PeriodReport extends Pick<MonthlyReport, 'officers' | 'office' | 'setAside' | 'suggestions'> {
  readonly period: Period;
  readonly months: readonly Pick<MonthlyReport, 'month' | 'status' | 'revision'>[];
}

type OfficerResult = MonthlyReport['officers'][number];

const talliesOf = ({ officerId, criteria }: OfficerResult): Tally[] =>
  criteria.flatMap(({ criteriaSet, code, distribution }) =>
    Object.entries(distribution).map(([score, n]) => ({ officerId, criteriaSet, code, score: Number(score), n })),
  );

const countOf = ({ officerId, ratings: { valid, suspect } }: OfficerResult): OfficerCount => ({
  officerId,
  valid,
  suspect,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Everyone whom a month lists; the latest month says in which order and under which name. */
const officersOf = (reports: readonly MonthlyReport[]): readonly { readonly id: string; readonly name: string }[] => {
  const listed = new Map<string, string>();
  for (const { officers } of reports.toReversed()) {
    for (const { officerId, name } of officers) if (!listed.has(officerId)) listed.set(officerId, name);
  }
  return [...listed].map(([id, name]) => ({ id, name }));
};

const isAnswered = ({ criteria }: Result, version: number): boolean =>
  criteria.some(({ criteriaSet }) => criteriaSet === version);

/**
 * Adds the answers of the months up and summarises them anew: percentages and means come from the answers themselves,
 * never from the means of months (TT 01/2018/TT-VPCP, Đ.15.4). `reports` are in order of month, at least one;
 * `criteriaSets` hold every set that they name.
 */
export const summarisePeriod = (
  period: Period,
  reports: readonly [MonthlyReport, ...MonthlyReport[]],
  criteriaSets: readonly CriteriaSet[],
): PeriodReport => {
  const latest = reports.at(-1) ?? reports[0];
  const results = reports.flatMap(({ officers }) => officers);
  const { officers, office, setAside, suggestions } = summariseMonth({
    month: latest.month satisfies Month,
    status: 'open',
    revision: 0,
    setAside: sum(reports.map((report) => report.setAside)),
    suggestions: sum(reports.map((report) => report.suggestions)),
    officeName: latest.office.name,
    officers: officersOf(reports),
    criteriaSets: criteriaSets.filter(({ version }) => reports.some((report) => isAnswered(report.office, version))),
    counts: results.map((result) => countOf(result)),
    tallies: results.flatMap((result) => talliesOf(result)),
  });
  const months = reports.map(({ month, status, revision }) => ({ month, status, revision }));
  return { period, months, officers, office, setAside, suggestions };
};
