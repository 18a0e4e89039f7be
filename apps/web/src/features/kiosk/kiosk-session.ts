import type { KioskCatalogue } from '../../offline/kiosk/kiosk.ts';
import { asksReasons } from '../../offline/rating-draft/low-score.ts';
import { changeDraft, type Details, type RatingDraft } from '../../offline/rating-draft/rating-draft.ts';

/**
 *            tap a face                                        last question
 *   attract ────────────► question 1 … n ⇄ reasons (low score) ──────────────► details ⇄ procedure
 *    │   ▲                     ▲                                                  │
 *    ▼   │ back                │ chosen                                           ▼ recorded
 *   officers ──────────────────┘                                                thanks ──► (erased)
 *
 * One citizen's visit, in memory only. Whatever ends it (thanks, stop, idle) throws the whole of it away; there is no way from
 * one citizen's session into the next one's.
 */
export type Stage =
  | { readonly at: 'attract' | 'officers' | 'details' | 'procedure' }
  | { readonly at: 'question' | 'reasons'; readonly index: number }
  | { readonly at: 'thanks'; readonly receiptCode: string };

export interface KioskSession {
  readonly stage: Stage;
  /** Whom the citizen means; null: whoever is on duty. */
  readonly officerId: string | null;
  readonly draft: RatingDraft | null;
  /** The catalogue whose questions are being answered: a newer one must not change them in between. */
  readonly asked: KioskCatalogue | null;
  readonly assisted: boolean;
}

export const START: KioskSession = {
  stage: { at: 'attract' },
  officerId: null,
  draft: null,
  asked: null,
  assisted: false,
};

export type SessionEvent =
  | { readonly event: 'not-them' | 'next' | 'back' | 'choose-procedure' }
  | { readonly event: 'assist' }
  | { readonly event: 'officer'; readonly officerId: string; readonly catalogue: KioskCatalogue }
  /** `fresh` becomes the draft if this is the first answer. */
  | {
      readonly event: 'answer';
      readonly score: number | null;
      readonly catalogue: KioskCatalogue;
      readonly fresh: RatingDraft;
    }
  | { readonly event: 'reason'; readonly reason: string }
  | { readonly event: 'details'; readonly details: Partial<Details> }
  | { readonly event: 'procedure'; readonly procedure: Details['procedure'] }
  | { readonly event: 'recorded'; readonly receiptCode: string };

const afterQuestion = ({ criteriaSet }: KioskCatalogue, index: number): Stage =>
  index + 1 < criteriaSet.items.length ? { at: 'question', index: index + 1 } : { at: 'details' };

const before = ({ stage, asked, draft }: KioskSession): Stage => {
  const items = asked?.criteriaSet.items ?? [];
  const asksAt = (index: number): boolean => {
    const criterion = items[index];
    return criterion !== undefined && asksReasons(criterion, draft?.scores[criterion.code] ?? null);
  };
  const lastOf = (index: number): Stage => (asksAt(index) ? { at: 'reasons', index } : { at: 'question', index });
  switch (stage.at) {
    case 'question':
      return stage.index === 0 ? { at: 'attract' } : lastOf(stage.index - 1);
    case 'reasons':
      return { at: 'question', index: stage.index };
    case 'details':
      return lastOf(items.length - 1);
    case 'procedure':
      return { at: 'details' };
    default:
      return { at: 'attract' };
  }
};

const answered = (session: KioskSession, event: Extract<SessionEvent, { event: 'answer' }>): KioskSession => {
  const asked = session.asked ?? event.catalogue;
  const index = session.stage.at === 'question' ? session.stage.index : 0;
  const criterion = asked.criteriaSet.items[index];
  if (!criterion) return session;
  const low = asksReasons(criterion, event.score);
  const draft = changeDraft(session.draft ?? { ...event.fresh, assisted: session.assisted }, {
    change: 'score',
    criterion: criterion.code,
    score: event.score,
    asksReasons: low,
  });
  const stage: Stage = low ? { at: 'reasons', index } : afterQuestion(asked, index);
  return { ...session, asked, draft, officerId: draft.officerId, stage };
};

const withDetails = (session: KioskSession, details: Partial<Details>): KioskSession =>
  session.draft ? { ...session, draft: changeDraft(session.draft, { change: 'details', details }) } : session;

export const changeSession = (session: KioskSession, event: SessionEvent): KioskSession => {
  const { stage, asked, draft } = session;
  switch (event.event) {
    case 'not-them':
      return { ...session, stage: { at: 'officers' } };
    case 'assist':
      return { ...session, assisted: true };
    case 'officer':
      // The answers were about somebody else.
      return {
        ...START,
        assisted: session.assisted,
        officerId: event.officerId,
        asked: event.catalogue,
        stage: { at: 'question', index: 0 },
      };
    case 'answer':
      return answered(session, event);
    case 'reason': {
      const criterion = stage.at === 'reasons' ? asked?.criteriaSet.items[stage.index] : undefined;
      if (!draft || !criterion) return session;
      const change = { change: 'reason', criterion: criterion.code, reason: event.reason } as const;
      return { ...session, draft: changeDraft(draft, change) };
    }
    case 'next':
      return stage.at === 'reasons' && asked ? { ...session, stage: afterQuestion(asked, stage.index) } : session;
    case 'back':
      return { ...session, stage: before(session) };
    case 'choose-procedure':
      return { ...session, stage: { at: 'procedure' } };
    case 'details':
      return withDetails(session, event.details);
    case 'procedure':
      return { ...withDetails(session, { procedure: event.procedure }), stage: { at: 'details' } };
    case 'recorded':
      // The answers are the queue's from here on, sealed; the screen forgets them at once.
      return { ...START, stage: { at: 'thanks', receiptCode: event.receiptCode } };
  }
};
