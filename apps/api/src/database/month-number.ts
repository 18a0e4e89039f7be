import type { Month } from '@hailong/schema/month';

/** "2026-10" → 202610, as the tables keep it: four bytes, ordered, readable. */
export const monthNumber = (month: Month): number => Number(month.replace('-', ''));

export const monthFromNumber = (number: number): Month =>
  `${String(Math.trunc(number / 100)).padStart(4, '0')}-${String(number % 100).padStart(2, '0')}`;
