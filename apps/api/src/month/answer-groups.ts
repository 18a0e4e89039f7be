import type { OfficerCount, Tally } from '@hailong/schema/summarise-month';

/** How many ratings gave one officer exactly these answers; the database counts equal ones together. */
export interface AnswerGroup {
  /** null: suggestions, which have no scores. */
  readonly officerId: string | null;
  readonly criteriaSet: number | null;
  readonly scores: Readonly<Record<string, number | null>> | null;
  readonly total: number;
  readonly suspect: number;
}

export interface GroupedCounts {
  readonly suggestions: number;
  readonly counts: readonly OfficerCount[];
  readonly tallies: readonly Tally[];
}

/** Takes the groups apart: ratings per officer, and answers per criterion of the valid ones ("does not apply" is none). */
export const takeApart = (groups: readonly AnswerGroup[]): GroupedCounts => {
  let suggestions = 0;
  const counts: OfficerCount[] = [];
  const tallies: Tally[] = [];
  for (const { officerId, criteriaSet, scores, total, suspect } of groups) {
    if (officerId === null || criteriaSet === null || scores === null) {
      suggestions += total;
      continue;
    }
    const valid = total - suspect;
    counts.push({ officerId, valid, suspect });
    for (const [code, score] of Object.entries(scores)) {
      if (score !== null && valid > 0) tallies.push({ officerId, criteriaSet, code, score, n: valid });
    }
  }
  return { suggestions, counts, tallies };
};
