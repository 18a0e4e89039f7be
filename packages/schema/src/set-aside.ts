import { z } from 'zod';
import { WHY_MAX_LENGTH } from './limits.ts';
import { setAsideCodeSchema } from './verdict.ts';

export const setAsideDecisionSchema = z.enum(['counted', 'left']);

/** One thing that arrived and was not counted, as an administrator sees it: no name and no time. */
export const setAsideItemSchema = z.object({
  /** Names it in the address: receipt code and the start of its content hash, as one id may be set aside twice. */
  key: z.string(),
  receipt: z.string(),
  why: setAsideCodeSchema,
  /** The month it counts in once it is counted. */
  month: z.string(),
  kind: z.enum(['rating', 'suggestion', 'unreadable']),
  /** As it says; the name is null where nobody of the roster is meant. */
  officer: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  criteriaSet: z.int().nullable(),
  answers: z.array(z.object({ code: z.string(), score: z.int().nullable() })),
  comment: z.string().nullable(),
  /** Versions of the criteria that its answers fit. */
  fits: z.array(z.int()),
  /** Whether it can ever be counted; if not, it can only be left where it is. */
  countable: z.boolean(),
  decision: setAsideDecisionSchema.nullable(),
  history: z.array(
    z.object({ decision: setAsideDecisionSchema, actor: z.string(), at: z.iso.datetime(), why: z.string() }),
  ),
});
export type SetAsideItem = z.infer<typeof setAsideItemSchema>;

export const setAsideFilterSchema = z.enum(['waiting', 'all']);
export type SetAsideFilter = z.infer<typeof setAsideFilterSchema>;

export const setAsideListSchema = z.object({
  /** Without any decision so far. */
  waiting: z.int().min(0),
  /** All that match; `items` holds the newest of them. */
  total: z.int().min(0),
  /** Left out because they may be about the reader's own roster entry: somebody else decides. */
  withheld: z.int().min(0),
  items: z.array(setAsideItemSchema),
  /** To whom the reader may attribute. */
  officers: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type SetAsideList = z.infer<typeof setAsideListSchema>;

const whySchema = z.string().trim().min(3).max(WHY_MAX_LENGTH);

export const setAsideActionSchema = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('counted'),
    /** Instead of the one it names. */
    officerId: z.guid().optional(),
    criteriaSet: z.int().min(1).max(32_767).optional(),
    why: whySchema,
  }),
  z.object({ decision: z.literal('left'), why: whySchema }),
]);
export type SetAsideAction = z.infer<typeof setAsideActionSchema>;
