const HOUR_MS = 3_600_000;
const DUE_AT_NIGHT_MS = 12 * HOUR_MS;
const DUE_MS = 24 * HOUR_MS;
/** A night missed by two hours: somebody should look. */
const LATE_MS = 26 * HOUR_MS;
/** Việt Nam has no summer time. */
const VIETNAM_HOURS = 7;
const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 5;

const isNight = (now: Date): boolean => {
  const hour = (now.getUTCHours() + VIETNAM_HOURS) % 24;
  return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
};

/** At night where the computer is left on; else, as soon as a day has passed, whatever the hour. */
export const isDue = (newest: Date | null, now: Date): boolean => {
  if (newest === null) return true;
  const age = now.getTime() - newest.getTime();
  // A backup from the future was written under a wrong clock, and proves nothing about today.
  return age < 0 || age >= (isNight(now) ? DUE_AT_NIGHT_MS : DUE_MS);
};

/** Whether an administrator should be told that there is no backup of the last day. */
export const isLate = (newest: Date | null, now: Date): boolean =>
  newest === null || now.getTime() - newest.getTime() > LATE_MS;
