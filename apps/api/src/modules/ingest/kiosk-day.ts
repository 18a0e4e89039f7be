import { dayOf, type Day } from '@hailong/schema/day';

const BELIEVABLE_MS = 400 * 86_400_000;

interface Times {
  /** When the rating says it was given, by the tablet's own clock. */
  readonly claimed: number;
  /** When it was given as well as can be known. */
  readonly corrected: number;
}

/**
 * The day under which a rating of a kiosk is counted against what the tablet says it took: the tablet counts by its own
 * clock, so its clock names the day, unless that is absurd. Instants in ms since the epoch.
 */
export const kioskDay = ({ claimed, corrected }: Times, timeZone: string): Day =>
  dayOf(Math.abs(claimed - corrected) <= BELIEVABLE_MS ? claimed : corrected, timeZone);
