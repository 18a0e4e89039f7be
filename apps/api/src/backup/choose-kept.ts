const DAILY = 7;
const WEEKLY = 4;
/** Names that were erased are in no backup after this many months. */
const MONTHLY = 3;

const DAY_MS = 86_400_000;
/** A Monday. */
const FIRST_MONDAY_MS = Date.UTC(1970, 0, 5);

const dayOf = (taken: Date): string => taken.toISOString().slice(0, 10);
const weekOf = (taken: Date): string => String(Math.floor((taken.getTime() - FIRST_MONDAY_MS) / (7 * DAY_MS)));
const monthOf = (taken: Date): string => taken.toISOString().slice(0, 7);

const newestOfEach = (newestFirst: readonly Date[], period: (taken: Date) => string, count: number): Date[] => {
  const newest = new Map<string, Date>();
  for (const taken of newestFirst) if (!newest.has(period(taken))) newest.set(period(taken), taken);
  return [...newest.values()].slice(0, count);
};

/** Which backups stay: the newest of each of the last seven days, four weeks and three months that have one. */
export const chooseKept = (taken: readonly Date[]): ReadonlySet<Date> => {
  const newestFirst = taken.toSorted((one, other) => other.getTime() - one.getTime());
  return new Set([
    ...newestOfEach(newestFirst, dayOf, DAILY),
    ...newestOfEach(newestFirst, weekOf, WEEKLY),
    ...newestOfEach(newestFirst, monthOf, MONTHLY),
  ]);
};
