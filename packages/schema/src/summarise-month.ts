import type { CriteriaSet, Criterion } from './criterion.ts';
import type { Month } from './month.ts';
import type { CriterionResult, MonthlyReport, Result } from './monthly-report.ts';
import { ratioHalfUp } from './rounding.ts';

/** How many valid ratings of one officer gave one answer to one criterion. */
export interface Tally {
  readonly officerId: string;
  readonly criteriaSet: number;
  readonly code: string;
  readonly score: number;
  readonly n: number;
}

export interface OfficerCount {
  readonly officerId: string;
  readonly valid: number;
  readonly suspect: number;
}

/** What was counted, and nothing else: the database counts, this file does all arithmetic. */
export interface MonthCounts {
  readonly month: Month;
  readonly status: 'open' | 'closed';
  readonly revision: number;
  readonly setAside: number;
  readonly suggestions: number;
  readonly officeName: string;
  /** In roster order: everyone employed in that month, and anyone else who was rated in it. */
  readonly officers: readonly { readonly id: string; readonly name: string }[];
  /** The sets to report on, in order; each of their criteria is listed even where nobody answered. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly counts: readonly OfficerCount[];
  readonly tallies: readonly Tally[];
}

/** "Hài lòng trở lên": the two best of the five levels. */
const SATISFIED_FROM = 4;

const summariseCriterion = (set: CriteriaSet, criterion: Criterion, tallies: readonly Tally[]): CriterionResult => {
  const distribution = Object.fromEntries(criterion.levels.map(({ score }) => [String(score), 0]));
  let n = 0;
  let sum = 0;
  for (const tally of tallies) {
    if (tally.criteriaSet !== set.version || tally.code !== criterion.code) continue;
    distribution[String(tally.score)] = (distribution[String(tally.score)] ?? 0) + tally.n;
    n += tally.n;
    sum += tally.score * tally.n;
  }
  return {
    criteriaSet: set.version,
    code: criterion.code,
    n,
    mean: n === 0 ? null : ratioHalfUp(sum, n, 2),
    distribution,
  };
};

const satisfactionOf = (sets: readonly CriteriaSet[], tallies: readonly Tally[]): Result['satisfaction'] => {
  const counted = new Set(
    sets.flatMap(({ version, items }) =>
      items.filter(({ satisfaction }) => satisfaction).map(({ code }) => `${version}/${code}`),
    ),
  );
  let n = 0;
  let satisfied = 0;
  for (const tally of tallies) {
    if (!counted.has(`${tally.criteriaSet}/${tally.code}`)) continue;
    n += tally.n;
    if (tally.score >= SATISFIED_FROM) satisfied += tally.n;
  }
  return { n, percent: n === 0 ? null : ratioHalfUp(satisfied * 100, n, 1) };
};

const summarise = (
  name: string,
  counts: readonly OfficerCount[],
  tallies: readonly Tally[],
  sets: readonly CriteriaSet[],
): Result => {
  const valid = counts.reduce((sum, count) => sum + count.valid, 0);
  const suspect = counts.reduce((sum, count) => sum + count.suspect, 0);
  return {
    name,
    ratings: { valid, suspect, total: valid + suspect },
    satisfaction: satisfactionOf(sets, tallies),
    criteria: sets.flatMap((set) => set.items.map((criterion) => summariseCriterion(set, criterion, tallies))),
  };
};

/** The only arithmetic of a month: screen, CSV, Excel and Word print what this returns. Independent of the order of its input. */
export const summariseMonth = (counted: MonthCounts): MonthlyReport => {
  const { month, status, revision, setAside, suggestions, officeName, officers, criteriaSets, counts, tallies } =
    counted;
  const talliesByOfficer = Map.groupBy(tallies, ({ officerId }) => officerId);
  const countsByOfficer = Map.groupBy(counts, ({ officerId }) => officerId);
  return {
    month,
    status,
    revision,
    setAside,
    suggestions,
    officers: officers.map(({ id, name }) => ({
      officerId: id,
      ...summarise(name, countsByOfficer.get(id) ?? [], talliesByOfficer.get(id) ?? [], criteriaSets),
    })),
    office: summarise(officeName, counts, tallies, criteriaSets),
  };
};
