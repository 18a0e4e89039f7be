import { addCircularPoints, circularScore, NO_POINTS } from './circular-score.ts';
import type { CriteriaSet } from './criterion.ts';
import type { DossierCount, Figures, MonthDetails, MonthFigures } from './month-figures.ts';
import type { MonthlyReport, Result } from './monthly-report.ts';
import { ratioHalfUp } from './rounding.ts';
import { wilsonMargin } from './wilson.ts';

type Share = Figures['criteria'][number];
type ReasonCount = Figures['reasons'][number];

/** Counts of a month, a quarter or a year, and its report made of the same counts. */
export interface CountedInput {
  readonly report: Pick<MonthlyReport, 'officers' | 'office'>;
  readonly criteriaSets: readonly CriteriaSet[];
  readonly details: MonthDetails | null;
  readonly dossiers: readonly DossierCount[];
  readonly minimumSample: number;
}

/** What the figures of a month are made of. */
export interface FiguresInput extends CountedInput {
  readonly report: MonthlyReport;
  /** Of the eleven months before, oldest first. */
  readonly before: readonly MonthlyReport[];
}

/** The figures of everybody, without what compares months. */
export type CountedFigures = Pick<MonthFigures, 'hasDetails' | 'hasScore' | 'office' | 'officers'>;

const SATISFIED = ['4', '5'] as const;

const tenths = (percent: string): number => Number(percent.replace('.', ''));

/** Between two printed percentages, so that a reader who subtracts them gets the same. */
const changeOf = (now: string, before: string): string => {
  const difference = tenths(now) - tenths(before);
  const size = Math.abs(difference);
  return `${difference < 0 ? '-' : '+'}${Math.floor(size / 10)}.${size % 10}`;
};

const sharesOf = (result: Result, sets: readonly CriteriaSet[]): (Share & { hits: number })[] =>
  result.criteria.flatMap(({ criteriaSet, code, n, distribution }) => {
    const criterion = sets.find(({ version }) => version === criteriaSet)?.items.find((item) => item.code === code);
    if (criterion?.satisfaction !== true) return [];
    const hits = SATISFIED.reduce((sum, score) => sum + (distribution[score] ?? 0), 0);
    const percent = n === 0 ? null : ratioHalfUp(hits * 100, n, 1);
    return [{ criteriaSet, code, n, percent, margin: wilsonMargin(hits, n), hits }];
  });

interface OneResult {
  readonly result: Result;
  readonly earlier: Result | undefined;
  /** Whose details are added up. */
  readonly isMine: (officerId: string) => boolean;
}

const figuresOf = ({ result, earlier, isMine }: OneResult, input: CountedInput): Figures => {
  const { report, criteriaSets, details, dossiers, minimumSample } = input;
  const shares = sharesOf(result, criteriaSets);
  const hits = shares.reduce((sum, share) => sum + share.hits, 0);
  const isSmall = result.ratings.valid < minimumSample;
  const { n, percent } = result.satisfaction;
  const isComparable = !isSmall && earlier !== undefined && earlier.ratings.valid >= minimumSample;
  const old = isComparable ? earlier.satisfaction.percent : null;
  const mine = dossiers.filter(({ officerId }) => isMine(officerId));
  const known = mine.flatMap(({ received }) => received ?? []);
  // Ratings of somebody whose dossiers nobody entered would make the office's rate too high.
  const isWhole = report.officers.every(
    ({ officerId, ratings }) =>
      !isMine(officerId) ||
      ratings.valid === 0 ||
      mine.some((one) => one.officerId === officerId && one.received !== null),
  );
  const received = known.length === 0 || !isWhole ? null : known.reduce((sum, one) => sum + one, 0);
  const cs2 = mine.flatMap((one) => one.cs2 ?? []);
  const points = (details?.circular ?? []).filter(({ officerId }) => isMine(officerId)).map((one) => one.points);
  const circular = points.reduce(addCircularPoints, NO_POINTS);
  const channels = { phone: 0, kiosk: 0, paper: 0 };
  for (const one of details?.channels ?? []) if (isMine(one.officerId)) channels[one.channel] += one.n;
  const reasons = new Map<string, ReasonCount>();
  for (const { officerId, ...one } of details?.reasons ?? []) {
    const key = `${one.criteriaSet}/${one.code}/${one.reason}`;
    if (isMine(officerId)) reasons.set(key, { ...one, n: one.n + (reasons.get(key)?.n ?? 0) });
  }
  return {
    isSmall,
    percent,
    margin: wilsonMargin(hits, n),
    change: percent === null || old === null ? null : changeOf(percent, old),
    criteria: shares.map(({ hits: _hits, ...share }) => share),
    reasons: [...reasons.entries()].toSorted(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1)).map(([, one]) => one),
    channels,
    valid: result.ratings.valid,
    received,
    responseRate: received === null || received === 0 ? null : ratioHalfUp(result.ratings.valid * 100, received, 1),
    score:
      points.length === 0
        ? null
        : circularScore(
            circular,
            cs2.length === 0
              ? null
              : { points: cs2.reduce((sum, one) => sum + one.points, 0), n: cs2.reduce((sum, one) => sum + one.n, 0) },
          ),
    unscored: { verifying: circular.verifying, lateWithoutTrouble: circular.lateWithoutTrouble },
  };
};

/** Margins, response rate and score of everybody; changes only against `last`. */
export const countedFigures = (input: CountedInput, last?: MonthlyReport): CountedFigures => {
  const { report, criteriaSets, details, dossiers } = input;
  const listed = new Set(report.officers.map(({ officerId }) => officerId));
  return {
    hasDetails: details !== null,
    hasScore: criteriaSets.some(({ scoringProfile }) => scoringProfile !== undefined),
    office: figuresOf(
      { result: report.office, earlier: last?.office, isMine: (officerId) => listed.has(officerId) },
      input,
    ),
    officers: report.officers.map((result) => ({
      officerId: result.officerId,
      name: result.name,
      cs2: dossiers.find(({ officerId }) => officerId === result.officerId)?.cs2 ?? null,
      ...figuresOf(
        {
          result,
          earlier: last?.officers.find(({ officerId }) => officerId === result.officerId),
          isMine: (officerId) => officerId === result.officerId,
        },
        input,
      ),
    })),
  };
};

/** Everything about a month beyond its report; all arithmetic, from counts only. */
export const summariseFigures = (input: FiguresInput): MonthFigures => {
  const { report, before, details, minimumSample } = input;
  return {
    month: report.month,
    minimumSample,
    ...countedFigures(input, before.at(-1)),
    hours: (details?.hours ?? []).toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour),
    line: [...before, report].map(({ month, status, office }: MonthlyReport) => ({
      month,
      status,
      valid: office.ratings.valid,
      ...office.satisfaction,
    })),
  };
};
