// The score of an officer by TT 01/2018/TT-VPCP, Đ.13–15: indicators of 0, 1 or 2 points per dossier.
import { z } from 'zod';
import type { ComplaintState } from './complaint.ts';
import type { CriteriaSet } from './criterion.ts';
import type { Scores } from './rating.ts';
import type { ScoringIndicator } from './scoring-profile.ts';

const count = z.int().min(0);

/** In the order of the circular; `cs2` comes from the dossier system. */
export const circularIndicators = ['cs1', 'cs2', 'cs3', 'cs4', 'cs7'] as const;
export type CircularIndicator = (typeof circularIndicators)[number];

/** Points of all dossiers together, and how many there were. */
export const pointsSchema = z.object({ points: count, n: count });
export type Points = z.infer<typeof pointsSchema>;

/** What was counted for one officer; sums of months are the counts of a quarter or a year (Đ.15.4). */
export const circularPointsSchema = z.object({
  cs1: pointsSchema,
  cs3: pointsSchema,
  cs4: pointsSchema,
  cs7: pointsSchema,
  /** Trouble that was reported and is still being verified: not scored until it is decided. */
  verifying: count,
  /** Late but without trouble: the circular has no level for it, so it is not scored, and said. */
  lateWithoutTrouble: count,
});
export type CircularPoints = z.infer<typeof circularPointsSchema>;

/** How many valid ratings of one officer gave exactly these answers, and how their complaint stands. */
export interface ScoredGroup {
  readonly criteriaSet: number;
  readonly scores: Scores;
  readonly complaint: ComplaintState | null;
  readonly n: number;
}

const NOTHING: Points = { points: 0, n: 0 };
export const NO_POINTS: CircularPoints = {
  cs1: NOTHING,
  cs3: NOTHING,
  cs4: NOTHING,
  cs7: NOTHING,
  verifying: 0,
  lateWithoutTrouble: 0,
};

const add = (a: Points, b: Points): Points => ({ points: a.points + b.points, n: a.n + b.n });

/** Counts of two months, or of two criteria sets, together. */
export const addCircularPoints = (a: CircularPoints, b: CircularPoints): CircularPoints => ({
  cs1: add(a.cs1, b.cs1),
  cs3: add(a.cs3, b.cs3),
  cs4: add(a.cs4, b.cs4),
  cs7: add(a.cs7, b.cs7),
  verifying: a.verifying + b.verifying,
  lateWithoutTrouble: a.lateWithoutTrouble + b.lateWithoutTrouble,
});

const ON_TIME = 1;
const EARLY = 2;

type Conduct = 0 | 1 | 2 | 'verifying' | 'late' | null;

/**
 * CS7 of one dossier: trouble is 0, unless it was found untrue ("kết luận sai, vu cáo không tính") and while it is
 * being verified; otherwise 2 for early and 1 for on time. null: nothing can be said.
 */
export const conductOf = (time: number | null, conduct: number | null, complaint: ComplaintState | null): Conduct => {
  if (complaint === 'upheld') return 0;
  if (conduct === 0 && (complaint === 'new' || complaint === 'verifying')) return 'verifying';
  if (conduct === 0 && complaint === null) return 0;
  if (conduct === null && complaint !== 'not-upheld') return null;
  if (time === null) return null;
  if (time === EARLY) return 2;
  return time === ON_TIME ? 1 : 'late';
};

const pointsOf = (group: ScoredGroup, code: string | undefined): Points => {
  const score = code === undefined ? null : (group.scores[code] ?? null);
  return score === null ? NOTHING : { points: score * group.n, n: group.n };
};

const pointsOfGroup = (group: ScoredGroup, indicators: Partial<Record<ScoringIndicator, string>>): CircularPoints => {
  const { cs1, cs3, cs4, cs7 } = indicators;
  const answer = (code: string | undefined): number | null =>
    code === undefined ? null : (group.scores[code] ?? null);
  const conduct = cs7 === undefined ? null : conductOf(answer(cs1), answer(cs7), group.complaint);
  return {
    cs1: pointsOf(group, cs1),
    cs3: pointsOf(group, cs3),
    cs4: pointsOf(group, cs4),
    cs7: typeof conduct === 'number' ? { points: conduct * group.n, n: group.n } : NOTHING,
    verifying: conduct === 'verifying' ? group.n : 0,
    lateWithoutTrouble: conduct === 'late' ? group.n : 0,
  };
};

/** Counts the answers to sets with a scoring profile; null where no set of them has one. */
export const circularPointsOf = (
  groups: readonly ScoredGroup[],
  sets: readonly CriteriaSet[],
): CircularPoints | null => {
  const profiles = new Map(
    sets.flatMap(({ version, scoringProfile }) => (scoringProfile ? [[version, scoringProfile]] : [])),
  );
  if (profiles.size === 0) return null;
  return groups
    .map((group) => pointsOfGroup(group, profiles.get(group.criteriaSet)?.indicators ?? {}))
    .reduce(addCircularPoints, NO_POINTS);
};

const tenthsSchema = z.string().regex(/^\d+\.\d$/);

export const circularScoreSchema = z.object({
  /** One decimal each, half-up; null: no data, so that the highest possible total is smaller. */
  indicators: z.record(z.enum(circularIndicators), tenthsSchema.nullable()),
  /** Sum of the rounded indicators. */
  total: tenthsSchema,
  /** 2 for each indicator with data; never rescaled. */
  highest: tenthsSchema,
  missing: z.array(z.enum(circularIndicators)),
  /** Đ.15.3.a, by lower bounds: 100 %, 70 % to under 100 %, under 70 % of the tasks. */
  completion: z.enum(['full', 'most', 'under']),
});
export type CircularScore = z.infer<typeof circularScoreSchema>;

/** Tenths of a point, half-up, in integers. */
const tenthsOf = ({ points, n }: Points): number | null => (n === 0 ? null : Math.floor((points * 20 + n) / (2 * n)));

const written = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** Đ.15.3.a: 5 and more, 3,5 and more, less. `tenths` of points. */
export const completionOf = (tenths: number): CircularScore['completion'] => {
  if (tenths >= 50) return 'full';
  return tenths >= 35 ? 'most' : 'under';
};

/** Đ.15.3.b, of units: 15, 12, 9, 6 and more. `tenths` of points. */
export const unitClassOf = (tenths: number): 'excellent' | 'good' | 'fair' | 'average' | 'weak' => {
  if (tenths >= 150) return 'excellent';
  if (tenths >= 120) return 'good';
  if (tenths >= 90) return 'fair';
  return tenths >= 60 ? 'average' : 'weak';
};

/** null where there is no data for any indicator. */
export const circularScore = (counted: CircularPoints, cs2: Points | null): CircularScore | null => {
  const { cs1, cs3, cs4, cs7 } = counted;
  const tenths = {
    cs1: tenthsOf(cs1),
    cs2: cs2 === null ? null : tenthsOf(cs2),
    cs3: tenthsOf(cs3),
    cs4: tenthsOf(cs4),
    cs7: tenthsOf(cs7),
  };
  const missing = circularIndicators.filter((indicator) => tenths[indicator] === null);
  if (missing.length === circularIndicators.length) return null;
  const total = circularIndicators.reduce((sum, indicator) => sum + (tenths[indicator] ?? 0), 0);
  const of = (indicator: CircularIndicator): string | null => {
    const value = tenths[indicator];
    return value === null ? null : written(value);
  };
  return {
    indicators: { cs1: of('cs1'), cs2: of('cs2'), cs3: of('cs3'), cs4: of('cs4'), cs7: of('cs7') },
    total: written(total),
    highest: written((circularIndicators.length - missing.length) * 20),
    missing,
    completion: completionOf(total),
  };
};
