import type { AdminText } from '../text/vi.ts';

/** Whole seconds until `until` (both ms), never below zero; a started second counts. */
export const secondsLeft = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

/** 75 → "1 phút 15 giây". */
export const durationText = (seconds: number, { time }: AdminText): string =>
  seconds < 60 ? time.seconds(seconds) : time.minutes(Math.floor(seconds / 60), seconds % 60);
