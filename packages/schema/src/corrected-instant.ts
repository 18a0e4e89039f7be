const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Up to here a difference is transmission and ordinary drift, and the device's own reading is the better one. */
export const TOLERATED_SKEW = 2 * MINUTE;
export const FLAGGED_SKEW = 5 * MINUTE;
export const OLDEST_RATING = 400 * DAY;

export interface ClockReadings {
  /** When the citizen finished, on the device's clock. */
  readonly ratedAt: number;
  /** The device's clock at this attempt to send. */
  readonly sentAt: number;
  /** The server's clock. */
  readonly receivedAt: number;
}

export interface CorrectedInstant {
  /** When the rating was given, as well as it can be known; decides the month. */
  readonly instant: number;
  /** receivedAt − sentAt, either sign. */
  readonly skew: number;
  /** True when the clock was far off or the instant impossible; a flag never changes the counting. */
  readonly clockFlag: boolean;
}

/** All in milliseconds since the epoch. See docs/decisions on which clock decides the month. */
export const correctInstant = ({ ratedAt, sentAt, receivedAt }: ClockReadings): CorrectedInstant => {
  const skew = receivedAt - sentAt;
  const believed = Math.abs(skew) > TOLERATED_SKEW ? ratedAt + skew : ratedAt;
  const impossible = believed > receivedAt || believed < receivedAt - OLDEST_RATING;
  return {
    instant: impossible ? receivedAt : believed,
    skew,
    clockFlag: Math.abs(skew) > FLAGGED_SKEW || impossible,
  };
};
