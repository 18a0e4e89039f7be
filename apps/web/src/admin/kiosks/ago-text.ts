import type { Language } from '../text/use-text.ts';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long before `now` something was, in the largest unit that fits; instants in ms since the epoch. */
export const agoText = (instant: number, now: number, language: Language): string => {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = Math.max(0, now - instant);
  const [unit, length] = STEPS.find(([, size]) => past >= size) ?? ['second', 1_000];
  return format.format(-Math.floor(past / length), unit);
};
