// The life of a month's figures:
//
//   running ──► open ──close──► closed, revision 1 ──addendum──► revision 2 …
//
// A running month is not over yet. A revision never changes; what arrives afterwards is pending until an addendum makes
// the next revision, which lists what became different.
import { z } from 'zod';
import { MONTH_PATTERN } from './month.ts';
import { ratingCountsSchema, shownReportSchema } from './monthly-report.ts';

const count = z.int().min(0);
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const changedFigureSchema = z.enum([
  'listed',
  'name',
  'valid',
  'suspect',
  'satisfaction-n',
  'satisfaction-percent',
  'suggestions',
  'set-aside',
  'criterion-n',
  'criterion-mean',
  'answers',
]);
export type ChangedFigure = z.infer<typeof changedFigureSchema>;

/** One figure that is different in the later of two reports of a month. */
export const monthChangeSchema = z.object({
  /** null: the office as a whole. */
  officerId: z.uuid().nullable(),
  name: z.string(),
  figure: changedFigureSchema,
  /** Of a criterion's figures; null otherwise. */
  criteriaSet: z.int().nullable(),
  code: z.string().nullable(),
  /** Of `answers`: which score; null otherwise. */
  score: z.string().nullable(),
  /** As printed in the report; null: there was no such figure. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type MonthChange = z.infer<typeof monthChangeSchema>;

export const revisionSummarySchema = z.object({
  revision: z.int().min(1),
  frozenAt: z.iso.datetime(),
  /** Username of who closed the month or issued the addendum. */
  frozenBy: z.string(),
  /** SHA-256 of the RFC 8785 JSON of everything that was frozen. */
  contentHash: digestSchema,
  ratings: ratingCountsSchema,
  /** How many figures are different from the revision before. */
  changes: count,
});
export type RevisionSummary = z.infer<typeof revisionSummarySchema>;

/** A closed month as it was when the revision was made. */
export const monthRevisionSchema = revisionSummarySchema.extend({
  report: shownReportSchema,
  changes: z.array(monthChangeSchema),
});
export type MonthRevision = z.infer<typeof monthRevisionSchema>;

/** A tablet that may still hold ratings of the month. */
const waitingKioskSchema = z.object({
  name: z.string(),
  /** As it said last; null: it never reported. */
  waiting: count.nullable(),
  lastContactAt: z.iso.datetime().nullable(),
});

/** How a month stands, and what would be frozen now. */
export const monthClosingSchema = z.object({
  month: z.string().regex(MONTH_PATTERN),
  timeZone: z.string(),
  state: z.enum(['running', 'open', 'closed']),
  next: z.object({
    revision: z.int().min(1),
    /** Names exactly these counts; closing with another one is refused. */
    digest: digestSchema,
    criteriaSets: z.array(z.int()),
    ratings: ratingCountsSchema,
    suggestions: count,
    setAside: count,
    /** Comments that nobody has read, judgements that wait for a second person. */
    unreadComments: count,
    openProposals: count,
    kiosks: z.array(waitingKioskSchema),
    /** Against the newest revision; empty while there is none, or nothing is pending. */
    changes: z.array(monthChangeSchema),
  }),
  /** Newest first. */
  revisions: z.array(revisionSummarySchema),
});
export type MonthClosing = z.infer<typeof monthClosingSchema>;

/** Freezes what the preview showed: revision 1 closes the month, a later one is an addendum. */
export const freezeSchema = z.object({ revision: z.int().min(1).max(32_767), digest: digestSchema });
