import { type Month, monthBounds } from '@hailong/schema/month';

export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  /** First and last day of employment, "2026-10-31"; null = still employed. */
  readonly employedFrom: string;
  readonly employedUntil: string | null;
}

const monthOfDay = (day: string): Month => day.slice(0, 7);

/** Everyone employed on at least one day of the month, and anyone else who was rated in it; keeps the roster's order. */
export const officersListed = (
  roster: readonly RosterEntry[],
  month: Month,
  rated: ReadonlySet<string>,
): readonly RosterEntry[] =>
  roster.filter(
    ({ id, employedFrom, employedUntil }) =>
      rated.has(id) ||
      // Entered by mistake: an employment that ends the day before it begins.
      ((employedUntil === null || employedUntil >= employedFrom) &&
        monthOfDay(employedFrom) <= month &&
        (employedUntil === null || monthOfDay(employedUntil) >= month)),
  );

interface PublishedSet {
  readonly version: number;
  readonly validFrom: Date;
}

/** The sets in force on at least one instant of the month, and any other that was answered in it; in order of version. */
export const criteriaSetsListed = <PublishedCriteriaSet extends PublishedSet>(
  published: readonly PublishedCriteriaSet[],
  month: Month,
  timeZone: string,
  answered: ReadonlySet<number>,
): readonly PublishedCriteriaSet[] => {
  const { from, until } = monthBounds(month, timeZone);
  const byStart = published.toSorted((a, b) => a.validFrom.getTime() - b.validFrom.getTime() || a.version - b.version);
  const inForce = byStart.filter((set, index) => {
    const replacedAt = byStart[index + 1]?.validFrom.getTime() ?? Infinity;
    return set.validFrom.getTime() < until && replacedAt > from;
  });
  return published
    .filter((set) => inForce.includes(set) || answered.has(set.version))
    .toSorted((a, b) => a.version - b.version);
};
