// Everything once more, in the plainest way and sharing no code with what the product computes: rating by rating, one
// loop per figure, exact fractions.
import type { MadeRating } from './a-year-of-ratings.ts';

/** num ÷ den with so many decimals, half-up, as text. */
const halfUp = (num: bigint, den: bigint, decimals: number): string => {
  const scale = 10n ** BigInt(decimals);
  const whole = (2n * num * scale + den) / (2n * den);
  return `${whole / scale}.${String(whole % scale).padStart(decimals, '0')}`;
};
const ratio = (num: number, den: number, decimals: number): string | null =>
  den === 0 ? null : halfUp(BigInt(num), BigInt(den), decimals);

const FIVE_LEVELS = new Set(['attitude', 'resolution', 'guidance']);

interface NaiveAnswer {
  readonly n: number;
  readonly mean: string | null;
  readonly count: (score: number) => number;
}

export interface NaiveFigures {
  readonly valid: number;
  readonly suspect: number;
  readonly total: number;
  readonly n: number;
  readonly percent: string | null;
  /** Exact ends of Wilson's interval in percent, unrounded. */
  readonly margin: readonly [low: number, high: number] | null;
  readonly answer: (criteriaSet: number, code: string) => NaiveAnswer;
  /** CS1, CS3, CS4, CS7 in this order, as printed. */
  readonly indicators: readonly (string | null)[];
  readonly total10: string | null;
}

/** Wilson's interval as the textbook has it. */
const wilson = (hits: number, n: number): readonly [number, number] | null => {
  if (n === 0) return null;
  const z = 1.96;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half) * 100, Math.min(1, middle + half) * 100];
};

/** CS7 of one rating, read from the circular: trouble is 0, else early is 2 and on time 1. */
const cs7 = ({ rating, complaint }: MadeRating): number | null => {
  const time = rating.scores['total-time'] ?? null;
  const conduct = rating.scores['no-harassment'] ?? null;
  if (complaint === 'upheld') return 0;
  if (conduct === 0 && complaint === 'verifying') return null;
  if (conduct === 0 && complaint === null) return 0;
  if (conduct === null && complaint !== 'not-upheld') return null;
  if (time === 2) return 2;
  return time === 1 ? 1 : null;
};

export const naiveFigures = (made: readonly MadeRating[]): NaiveFigures => {
  const counted = made.filter(({ suspect }) => !suspect);
  let n = 0;
  let hits = 0;
  for (const { rating } of counted) {
    for (const [code, score] of Object.entries(rating.scores)) {
      if (!FIVE_LEVELS.has(code) || score === null) continue;
      n += 1;
      if (score === 4 || score === 5) hits += 1;
    }
  }
  const answer = (criteriaSet: number, code: string): NaiveAnswer => {
    const scores: number[] = [];
    for (const { rating } of counted) {
      const score = rating.scores[code];
      if (rating.criteriaSet === criteriaSet && score !== null && score !== undefined) scores.push(score);
    }
    const sum = scores.reduce((total, score) => total + score, 0);
    return {
      n: scores.length,
      mean: ratio(sum, scores.length, 2),
      count: (wanted) => scores.filter((score) => score === wanted).length,
    };
  };
  const scored = counted.filter(({ rating }) => rating.criteriaSet === 2);
  const indicator = (of: (one: MadeRating) => number | null): string | null => {
    const points = scored.map((one) => of(one)).filter((one) => one !== null);
    return ratio(
      points.reduce((sum, one) => sum + one, 0),
      points.length,
      1,
    );
  };
  const indicators = [
    indicator(({ rating }) => rating.scores['total-time'] ?? null),
    indicator(({ rating }) => rating.scores['contacts'] ?? null),
    indicator(({ rating }) => rating.scores['agencies'] ?? null),
    indicator(cs7),
  ];
  const known = indicators.filter((one) => one !== null);
  const tenths = known.reduce((sum, one) => sum + Number(one.replace('.', '')), 0);
  return {
    valid: counted.length,
    suspect: made.length - counted.length,
    total: made.length,
    n,
    percent: ratio(hits * 100, n, 1),
    margin: wilson(hits, n),
    answer,
    indicators,
    total10: known.length === 0 ? null : `${Math.floor(tenths / 10)}.${tenths % 10}`,
  };
};
