import { z } from 'zod';
import { criterionCodeSchema } from './criterion-code.ts';
import { localizedTextSchema } from './localized-text.ts';
import { scoringProfileSchema } from './scoring-profile.ts';

export const reasonSchema = z.object({ code: criterionCodeSchema, label: localizedTextSchema });
export type Reason = z.infer<typeof reasonSchema>;

export const levelSchema = z.object({ score: z.int().min(-100).max(100), label: localizedTextSchema });
export type Level = z.infer<typeof levelSchema>;

/** One question. `satisfaction` marks the five-level ones that make up "hài lòng trở lên" (levels 4 and 5). */
export const criterionSchema = z.object({
  code: criterionCodeSchema,
  label: localizedTextSchema,
  satisfaction: z.boolean(),
  /** From worst to best. */
  levels: z.array(levelSchema).min(2).max(11),
  /** Wording of the "does not apply" answer (score null), or null when the question offers none. */
  notApplicable: localizedTextSchema.nullable(),
  /** Chips offered on the two lowest levels; on the lowest alone where there are only two or three. */
  reasons: z.array(reasonSchema),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A published version never changes; a rating names the version it answered. */
export const criteriaSetSchema = z.object({
  version: z.int().min(1).max(32_767),
  items: z.array(criterionSchema).min(1).max(20),
  /** Present where some of the answers also make a score by a rule of the state. */
  scoringProfile: scoringProfileSchema.optional(),
});
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
