import type { CriteriaSet } from '@hailong/schema/criterion';
import { correctInstant } from '@hailong/schema/corrected-instant';
import { parseDateTime } from '@hailong/schema/date-time';
import { monthOf } from '@hailong/schema/month';
import { ratingSchema, type Rating } from '@hailong/schema/rating';
import { answersFit } from '../../rating/answers-fit.ts';
import { contentHash } from '../../rating/content-hash.ts';
import { foldRating } from '../../rating/fold-rating.ts';
import type { OpenedElement } from '../../rating/open-element.ts';
import type { CountedRating } from '../../rating/rating-rows.store.ts';

export interface Attribution {
  /** Null keeps what the rating says itself. */
  readonly officerId: string | null;
  readonly criteriaSet: number | null;
}

/** When it was sent and came, and what the office has. Instants in ms since the epoch. */
export interface Surroundings {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly timeZone: string;
  /** Lower-case ids of everyone who ever was on the roster. */
  readonly officers: ReadonlySet<string>;
  readonly criteriaSets: ReadonlyMap<number, CriteriaSet>;
}

const attributed = (content: Readonly<Record<string, unknown>>, { officerId, criteriaSet }: Attribution): object => ({
  ...content,
  ...(officerId === null ? {} : { officerId }),
  ...(criteriaSet === null ? {} : { criteriaSet }),
});

const fits = (rating: Rating, { officers, criteriaSets }: Surroundings): boolean => {
  if (rating.kind === 'suggestion') return true;
  const asked = criteriaSets.get(rating.criteriaSet);
  return asked !== undefined && officers.has(rating.officerId.toLowerCase()) && answersFit(rating.scores, asked);
};

/**
 * What was set aside, as the rating that an administrator says it is. It counts in the month in which it was given, like any
 * other. Its hash is that of what it says now; what arrived stays where it is, under its own hash.
 */
export const attribute = (
  element: OpenedElement,
  attribution: Attribution,
  surroundings: Surroundings,
): CountedRating | 'not-countable' | 'does-not-fit' => {
  if (element.kind !== 'readable') return 'not-countable';
  const content = attributed(element.content, attribution);
  const ratedAt = 'ratedAt' in content && typeof content.ratedAt === 'string' ? parseDateTime(content.ratedAt) : null;
  if (ratedAt === null || !ratingSchema.safeParse(content).success) return 'not-countable';
  // The content itself, not the schema's copy of it: as in decide-batch.
  const rating = content as Rating;
  if (!fits(rating, surroundings)) return 'does-not-fit';
  const { sentAt, receivedAt, timeZone } = surroundings;
  const clock = correctInstant({ ratedAt, sentAt, receivedAt });
  return { ...clock, hash: contentHash(content), month: monthOf(clock.instant, timeZone), rating: foldRating(rating) };
};
