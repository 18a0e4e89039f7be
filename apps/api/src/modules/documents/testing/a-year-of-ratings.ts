import { circularQuestions } from '@hailong/schema/ready-criteria-circular';
import { monthOf, type Month } from '@hailong/schema/month';
import type { OfficerRating } from '@hailong/schema/rating';

/** A rating with what people decided about it, as it was made up. */
export interface MadeRating {
  readonly rating: OfficerRating & { readonly scores: Readonly<Record<string, number | null>> };
  readonly month: Month;
  readonly suspect: boolean;
  readonly complaint: 'verifying' | 'upheld' | 'not-upheld' | null;
}

/** The sample's three questions, and from here on the circular's beside them. */
export const SCORED_SET = 2;
export const SCORED_FROM = '2026-06-15T10:00:00+07:00';
const ZONE = 'Asia/Ho_Chi_Minh';

/** Mulberry32: the same year in every run. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const SCORES_OF_SET_1 = { attitude: 5, resolution: 5, guidance: 5 } as const;

/** `count` ratings over 2026; the last officer gets none, the one before a handful. */
export const aYearOfRatings = (officers: readonly string[], count: number, seed = 44): readonly MadeRating[] => {
  const random = randomFrom(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const first = Date.parse('2026-01-01T00:00:00+07:00');
  const span = Date.parse('2027-01-01T00:00:00+07:00') - first;
  const busy = officers.slice(0, -2);
  return Array.from({ length: count }, (_, index): MadeRating => {
    const instant = first + Math.floor(random() * span);
    const isScored = instant >= Date.parse(SCORED_FROM);
    const officerId = (index % 3001 === 0 ? officers.at(-2) : busy[below(busy.length)]) ?? '';
    const scores: Record<string, number | null> = {};
    for (const [code, levels] of Object.entries(SCORES_OF_SET_1)) {
      if (below(9) > 0) scores[code] = below(8) === 0 ? null : 1 + below(levels);
    }
    if (isScored) {
      for (const { code, levels } of circularQuestions.items)
        scores[code] = below(6) === 0 ? null : below(levels.length);
    }
    const complaint = isScored && scores['no-harassment'] === 0 && below(3) > 0;
    return {
      rating: {
        id: `00000000-0000-4000-8000-${String(seed * 1_000_000 + index).padStart(12, '0')}`,
        officerId,
        criteriaSet: isScored ? SCORED_SET : 1,
        scores,
        channel: (['phone', 'kiosk', 'paper'] as const)[below(3)] ?? 'phone',
        ratedAt: new Date(instant).toISOString(),
      },
      month: monthOf(instant, ZONE),
      suspect: below(40) === 0,
      complaint: complaint ? ((['verifying', 'upheld', 'not-upheld'] as const)[below(3)] ?? null) : null,
    };
  });
};
