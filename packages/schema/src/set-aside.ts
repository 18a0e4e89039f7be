import { z } from 'zod';
import { WHY_MAX_LENGTH } from './limits.ts';
import { channelSchema, scoresSchema } from './rating.ts';
import { setAsideCodeSchema } from './verdict.ts';

const whySchema = z.string().trim().min(3).max(WHY_MAX_LENGTH);

/** What one decision said; the newest of them holds. */
export const setAsideDecisionSchema = z.object({
  decision: z.enum(['counted', 'left']),
  actor: z.string(),
  at: z.iso.datetime(),
  why: z.string(),
});

/** One thing that arrived and was not counted, without the citizen's name and without the time it was given. */
export const setAsideItemSchema = z.object({
  /** Receipt code, 16 characters. */
  code: z.string(),
  /** SHA-256 of what arrived, in hex. */
  hash: z.string(),
  reason: setAsideCodeSchema,
  /** "2026-10": the month it would count in. */
  month: z.string(),
  /** Day of its arrival, in the office's time zone. */
  arrivedOn: z.string(),
  /** What it says, as far as it can be read; null where nothing can. */
  content: z
    .object({
      kind: z.enum(['rating', 'suggestion']),
      officerId: z.string().nullable(),
      /** Null where no roster entry has that id. */
      officerName: z.string().nullable(),
      criteriaSet: z.int().nullable(),
      scores: scoresSchema.nullable(),
      comment: z.string().nullable(),
      channel: channelSchema.nullable(),
    })
    .nullable(),
  /** Whether it can be counted once it is known whose it is. What cannot be read, or bears the id of another rating, cannot. */
  countable: z.boolean(),
  decisions: z.array(setAsideDecisionSchema),
});
export type SetAsideItem = z.infer<typeof setAsideItemSchema>;

export const setAsideListSchema = z.object({
  /** Undecided in all; `items` holds the newest hundred of the whole list. */
  open: z.int().min(0),
  items: z.array(setAsideItemSchema),
  /** Whose it may be: everybody who ever stood on the roster, the reader's own entry excepted. */
  officers: z.array(z.object({ id: z.string(), name: z.string(), position: z.string() })),
  /** Published versions. */
  criteriaSets: z.array(z.int()),
});
export type SetAsideList = z.infer<typeof setAsideListSchema>;

/** Null keeps what the rating says itself. */
export const setAsideActionSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('count'),
    officerId: z.uuid().nullable(),
    criteriaSet: z.int().min(1).nullable(),
    why: whySchema,
  }),
  z.object({ do: z.literal('leave'), why: whySchema }),
]);
export type SetAsideAction = z.infer<typeof setAsideActionSchema>;
