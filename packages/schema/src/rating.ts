import { z } from 'zod';
import { criterionCodeSchema } from './criterion-code.ts';
import { parseDateTime } from './date-time.ts';
import {
  COMMENT_MAX_LENGTH,
  CUSTOMER_NAME_MAX_LENGTH,
  PROCEDURE_CODE_MAX_LENGTH,
  PROCEDURE_NAME_MAX_LENGTH,
  REASONS_PER_CRITERION_MAX,
} from './limits.ts';

/** RFC 3339 with an offset, as the device's clock read it. */
export const dateTimeSchema = z
  .string()
  .max(40)
  .refine((text) => parseDateTime(text) !== null, 'not a date-time with an offset');

/** How the citizen's visit ended; people refused or sent back are asked too (TT 01/2018/TT-VPCP, Đ.12.2). */
export const outcomeSchema = z.enum(['received', 'supplement', 'refused', 'returned']);
export type Outcome = z.infer<typeof outcomeSchema>;

export const channelSchema = z.enum(['phone', 'kiosk', 'paper']);
export type Channel = z.infer<typeof channelSchema>;

export const procedureAnswerSchema = z.union([
  z.looseObject({ code: z.string().min(1).max(PROCEDURE_CODE_MAX_LENGTH) }),
  z.looseObject({ name: z.string().min(1).max(PROCEDURE_NAME_MAX_LENGTH) }),
]);

/** null means "does not apply" and is never counted. */
export const scoresSchema = z.record(criterionCodeSchema, z.int().min(-100).max(100).nullable());
export type Scores = z.infer<typeof scoresSchema>;

const reasonsSchema = z.record(criterionCodeSchema, z.array(criterionCodeSchema).max(REASONS_PER_CRITERION_MAX));

/** What both kinds carry. Unknown fields are kept, never an error: an older server must not lose what a newer app says. */
const answerFields = {
  /** Made on the device at birth; any UUID version, compared in lower case, unique per office. */
  id: z.guid(),
  reasons: reasonsSchema.optional(),
  comment: z.string().max(COMMENT_MAX_LENGTH).optional(),
  customerName: z.string().max(CUSTOMER_NAME_MAX_LENGTH).optional(),
  procedure: procedureAnswerSchema.optional(),
  outcome: outcomeSchema.optional(),
  /** Staff read and tapped for someone who could not. */
  assisted: z.boolean().optional(),
  language: z.string().min(2).max(35).optional(),
  /** Version of the privacy notice that was on the screen. */
  noticeVersion: z.int().min(1).max(32_767).optional(),
  channel: channelSchema,
  ratedAt: dateTimeSchema,
} as const;

const criteriaSetVersion = z.int().min(1).max(32_767);

/** A citizen's answer about one officer. */
export const officerRatingSchema = z.looseObject({
  ...answerFields,
  kind: z.literal('rating').optional(),
  officerId: z.guid(),
  criteriaSet: criteriaSetVersion,
  scores: scoresSchema.refine((scores) => Object.keys(scores).length > 0, 'no criterion answered'),
});
export type OfficerRating = z.infer<typeof officerRatingSchema>;

/** A suggestion, complaint or reflection about the office as a whole: no officer, kept out of every score. */
export const suggestionSchema = z.looseObject({
  ...answerFields,
  kind: z.literal('suggestion'),
  officerId: z.null(),
  criteriaSet: criteriaSetVersion.optional(),
  scores: scoresSchema.optional(),
  suggestionType: z.enum(['suggestion', 'complaint', 'reflection']).optional(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** One element of a batch once opened; which kind it is follows from `kind`. */
export const ratingSchema = z.union([suggestionSchema, officerRatingSchema]);
export type Rating = z.infer<typeof ratingSchema>;

/** An element sealed on the device to the office's key; what is compared and checked is the opened rating. */
export const sealedRatingSchema = z.looseObject({
  id: z.guid(),
  sealed: z.looseObject({ keyId: z.string().min(1).max(64), box: z.string().min(1) }),
});
export type SealedRating = z.infer<typeof sealedRatingSchema>;
