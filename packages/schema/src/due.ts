import { z } from 'zod';
import { MONTH_PATTERN } from './month.ts';

const month = z.string().regex(MONTH_PATTERN);
const some = z.int().min(1);
/** Until the day itself: 0 is today, less is overdue. */
const daysLeft = z.int();

/** One thing that somebody of the office has to do. */
const dueItemSchema = z.discriminatedUnion('kind', [
  /** The month is over, holds ratings and is not closed; `day` is when it is evaluated. */
  z.object({ kind: z.literal('close-month'), month, day: z.iso.date(), daysLeft }),
  /** The month is closed and its evaluation is near. */
  z.object({ kind: z.literal('evaluation'), month, day: z.iso.date(), daysLeft }),
  /** Tablets that said they still hold ratings. */
  z.object({ kind: z.literal('kiosks-waiting'), kiosks: some, ratings: some }),
  /** Paired tablets that nobody has heard of since before the last month ended. */
  z.object({ kind: z.literal('kiosks-silent'), kiosks: some }),
  z.object({ kind: z.literal('comments'), month, comments: some }),
  /** Judgements that wait for a second person. */
  z.object({ kind: z.literal('proposals'), month, proposals: some }),
  z.object({ kind: z.literal('survey'), survey: z.string(), title: z.string(), day: z.iso.date(), daysLeft }),
]);
export type DueItem = z.infer<typeof dueItemSchema>;

/** What is due in an office today, most urgent first. */
export const dueListSchema = z.object({ today: z.iso.date(), items: z.array(dueItemSchema) });
export type DueList = z.infer<typeof dueListSchema>;
