/** How often someone may be wrong before waiting, and for how long at most. Times in milliseconds. */
export interface DelayRule {
  readonly free: number;
  readonly longest: number;
}

export interface FailureCount {
  readonly failures: number;
  readonly lastFailedAt: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** After this long without a failure the count starts again. */
export const FORGOTTEN_AFTER = 24 * 60 * MINUTE;

/**
 * Three counters, since one alone is either a lockout or no limit. From one device on one account the wait grows quickly.
 * One address may be a whole office behind a router, so it gets more room. All devices together on one account wait
 * shortly at most: otherwise a colleague could keep the statistician out on the last day of the month (ASVS 6.3.1).
 */
export const DELAY_RULES = {
  accountAndAddress: { free: 5, longest: 5 * MINUTE },
  address: { free: 20, longest: 5 * MINUTE },
  account: { free: 50, longest: 30 * SECOND },
} as const satisfies Record<string, DelayRule>;

/** 0 for the free attempts, then 2 s, 4 s, 8 s … up to the rule's longest. */
export const delayAfter = (failures: number, { free, longest }: DelayRule): number =>
  failures < free ? 0 : Math.min(2 ** Math.min(failures - free + 1, 30) * SECOND, longest);

/** Milliseconds still to wait before the next attempt; 0 when it may be made now. */
export const waitBefore = (count: FailureCount, rule: DelayRule, now: number): number => {
  const waited = now - count.lastFailedAt;
  const delay = delayAfter(count.failures, rule);
  // Attempts at the same moment may be counted in another order than they read the clock: a free one is free all the same.
  return delay === 0 || waited >= FORGOTTEN_AFTER ? 0 : Math.max(0, delay - waited);
};

/** The count after one more failure at `now`. */
export const countFailure = (count: FailureCount, now: number): FailureCount => ({
  failures: now - count.lastFailedAt >= FORGOTTEN_AFTER ? 1 : count.failures + 1,
  lastFailedAt: now,
});
