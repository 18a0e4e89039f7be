import type { Month } from '@hailong/schema/month';

/** "2026-10" → [2026, 10]. */
const partsOf = (month: Month): readonly [number, number] => {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return [year, ordinal];
};

type Say = (year: number, month: number) => string;

/** The month in the words of `say`: "Tháng 10/2026". */
export const monthLabel = (month: Month, say: Say): string => say(...partsOf(month));
