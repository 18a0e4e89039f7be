import type { CriteriaSet } from './criterion.ts';
import type { DossierCount, MonthDetails } from './month-figures.ts';
import type { MonthlyReport } from './monthly-report.ts';
import { countedFigures, type CountedFigures, type CountedInput } from './summarise-figures.ts';

/** One month as it was counted or frozen. */
export interface CountedMonth {
  readonly report: MonthlyReport;
  readonly criteriaSets: readonly CriteriaSet[];
  /** null: closed before details were kept. */
  readonly details: MonthDetails | null;
  readonly dossiers: readonly DossierCount[];
}

/** Together, or null where a month that has ratings lacks them: a score of some months is no score of the period. */
const detailsOf = (months: readonly CountedMonth[]): MonthDetails | null => {
  const needed = months.filter(({ details, report }) => details !== null || report.office.ratings.total > 0);
  const known = needed.flatMap(({ details }) => details ?? []);
  if (known.length < needed.length) return null;
  return {
    reasons: known.flatMap(({ reasons }) => reasons),
    channels: known.flatMap(({ channels }) => channels),
    hours: known.flatMap(({ hours }) => hours),
    circular: known.flatMap(({ circular }) => circular),
  };
};

/** An officer's dossiers are known only where they are for every month in which the officer was rated. */
const dossiersOf = (months: readonly CountedMonth[]): DossierCount[] => {
  const ids = new Set(months.flatMap(({ dossiers }) => dossiers.map(({ officerId }) => officerId)));
  return [...ids].map((officerId) => {
    const counts = months.flatMap(({ dossiers }) => dossiers.filter((one) => one.officerId === officerId));
    const isWhole = months.every(
      ({ report, dossiers }) =>
        (report.officers.find((one) => one.officerId === officerId)?.ratings.valid ?? 0) === 0 ||
        dossiers.some((one) => one.officerId === officerId && one.received !== null),
    );
    const received = counts.flatMap((one) => one.received ?? []);
    const cs2 = counts.flatMap((one) => one.cs2 ?? []);
    return {
      officerId,
      received: isWhole && received.length > 0 ? received.reduce((sum, one) => sum + one, 0) : null,
      cs2:
        cs2.length === 0
          ? null
          : { points: cs2.reduce((sum, one) => sum + one.points, 0), n: cs2.reduce((sum, one) => sum + one.n, 0) },
    };
  });
};

/**
 * Margins, response rate and score of a quarter or a year, from the answers themselves and never from the means of its
 * months (TT 01/2018/TT-VPCP, Đ.15.4). `report` is of the same months.
 */
export const periodFigures = (
  report: CountedInput['report'],
  months: readonly CountedMonth[],
  minimumSample: number,
): CountedFigures => {
  const sets = new Map(months.flatMap(({ criteriaSets }) => criteriaSets.map((set) => [set.version, set] as const)));
  return countedFigures({
    report,
    criteriaSets: [...sets.values()],
    details: detailsOf(months),
    dossiers: dossiersOf(months),
    minimumSample,
  });
};
