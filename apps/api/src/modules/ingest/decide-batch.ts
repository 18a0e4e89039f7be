import type { CriteriaSet } from '@hailong/schema/criterion';
import { correctInstant, type CorrectedInstant } from '@hailong/schema/corrected-instant';
import { parseDateTime } from '@hailong/schema/date-time';
import { monthOf, type Month } from '@hailong/schema/month';
import { ratingSchema, type Rating } from '@hailong/schema/rating';
import type { RefusedCode, SetAsideCode } from '@hailong/schema/verdict';
import { answersFit } from '../../rating/answers-fit.ts';
import { foldRating, type FoldedRating } from '../../rating/fold-rating.ts';
import type { OpenBox } from '../../rating/open-box.ts';
import { openElement, type BatchElement, type OpenedElement } from '../../rating/open-element.ts';

/** The key a device showed: none that is known, one in force, or one that was revoked at an instant (ms). */
export type KioskStanding = 'none' | 'valid' | { readonly revokedAt: number };

/** What the server knows when a batch arrives. Instants in ms since the epoch. */
export interface BatchContext {
  readonly receivedAt: number;
  readonly sentAt: number;
  readonly timeZone: string;
  /** Lower-case ids of everyone who ever was on the roster. */
  readonly officers: ReadonlySet<string>;
  readonly criteriaSets: ReadonlyMap<number, CriteriaSet>;
  readonly kiosk: KioskStanding;
  readonly openBox: OpenBox;
}

/** A rating that counts, unless the store already holds its id. */
export interface Candidate extends CorrectedInstant {
  readonly verdict: 'candidate';
  /** As received. */
  readonly id: string;
  readonly hash: Buffer;
  readonly text: string;
  readonly month: Month;
  /** When the device says it was given, in ms since the epoch. */
  readonly claimed: number;
  readonly rating: FoldedRating;
}

export interface SetAside {
  readonly verdict: 'set-aside';
  readonly id: string;
  readonly hash: Buffer;
  readonly text: string;
  readonly month: Month;
  readonly claimed: number;
  readonly instant: number;
  readonly code: SetAsideCode;
}

export interface Refused {
  readonly verdict: 'refused';
  readonly id: unknown;
  readonly code: RefusedCode;
}

export type Decision = Candidate | SetAside | Refused;

const complaintAbout = (rating: Rating, instant: number, context: BatchContext): SetAsideCode | null => {
  if (rating.kind !== 'suggestion') {
    if (!context.officers.has(rating.officerId.toLowerCase())) return 'unknown-officer';
    const criteriaSet = context.criteriaSets.get(rating.criteriaSet);
    if (!criteriaSet) return 'unknown-criteria-set';
    if (!answersFit(rating.scores, criteriaSet)) return 'invalid-content';
  }
  if (rating.channel !== 'kiosk' || context.kiosk === 'valid') return null;
  if (context.kiosk === 'none') return 'kiosk-key-missing';
  return instant > context.kiosk.revokedAt ? 'kiosk-key-revoked' : null;
};

const decide = (element: OpenedElement, context: BatchContext): Decision => {
  if (element.kind === 'refused') return { verdict: 'refused', id: element.id, code: element.code };
  const { id, hash, text } = element;
  const { receivedAt, sentAt, timeZone } = context;
  const claimedText = element.kind === 'readable' ? element.content['ratedAt'] : undefined;
  const ratedAt = (typeof claimedText === 'string' ? parseDateTime(claimedText) : null) ?? receivedAt;
  const clock = correctInstant({ ratedAt, sentAt, receivedAt });
  const month = monthOf(clock.instant, timeZone);
  const said = { id, hash, text, month, claimed: ratedAt };
  const setAside = (code: SetAsideCode): SetAside => ({ verdict: 'set-aside', ...said, instant: clock.instant, code });

  if (element.kind === 'unusable') return setAside(element.code);
  const parsed = ratingSchema.safeParse(element.content);
  if (!parsed.success) return setAside('invalid-content');
  // The content itself from here on, not the schema's copy of it: that is what was hashed and must be given back.
  const rating = element.content as Rating;
  const complaint = complaintAbout(rating, clock.instant, context);
  if (complaint !== null) return setAside(complaint);
  return { verdict: 'candidate', ...said, ...clock, rating: foldRating(rating) };
};

/**
 * What becomes of each element, by itself: one bad rating never blocks the others. No database and no clock; whether an id
 * is already held is the store's to say (settle-verdicts.ts).
 */
export const decideBatch = async (
  elements: readonly BatchElement[],
  context: BatchContext,
): Promise<readonly Decision[]> => {
  const opened = await Promise.all(elements.map((element) => openElement(element, context.openBox)));
  return opened.map((element) => decide(element, context));
};
