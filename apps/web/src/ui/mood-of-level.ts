import type { Mood } from './Face.tsx';

const MOODS: Readonly<Record<number, readonly Mood[]>> = {
  2: [1, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

/** The face beside level `index` (0 = worst) of `count`; none where five faces cannot tell the levels apart. */
export const moodOfLevel = (index: number, count: number): Mood | undefined => MOODS[count]?.[index];
