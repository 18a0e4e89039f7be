import { z } from 'zod';
import { criteriaSetSchema, type CriteriaSet } from './criterion.ts';
import { criterionCodeSchema } from './criterion-code.ts';
import { scoringProfileSchema } from './scoring-profile.ts';

/** A sentence that may still be unwritten. */
const unfinishedText = z.object({ vi: z.string().max(300), en: z.string().max(300) });

/** A question of a draft: the shape of a criterion, with gaps where nobody has written yet. */
export const draftCriterionSchema = z.object({
  code: criterionCodeSchema,
  label: unfinishedText,
  satisfaction: z.boolean(),
  levels: z.array(z.object({ score: z.int().min(-100).max(100), label: unfinishedText })).max(11),
  notApplicable: unfinishedText.nullable(),
  reasons: z.array(z.object({ code: criterionCodeSchema, label: unfinishedText })).max(20),
});
export type DraftCriterion = z.infer<typeof draftCriterionSchema>;

export const criteriaQuestionsSchema = z.object({
  items: z.array(draftCriterionSchema).max(20),
  scoringProfile: scoringProfileSchema.nullable(),
});
export type CriteriaQuestions = z.infer<typeof criteriaQuestionsSchema>;

/** `revision` 0 is a draft that was never saved; a save names the revision it started from. */
export const criteriaDraftSchema = criteriaQuestionsSchema.extend({ revision: z.int().min(0) });
export type CriteriaDraft = z.infer<typeof criteriaDraftSchema>;

const publishedSchema = criteriaSetSchema.extend({
  validFrom: z.iso.datetime({ offset: true }),
  /** First moment of a newer version; null while there is none. */
  validUntil: z.iso.datetime({ offset: true }).nullable(),
});
export type PublishedCriteria = z.infer<typeof publishedSchema>;

/** Everything about an office's criteria sets, newest version first. */
export const criteriaOverviewSchema = z.object({
  timeZone: z.string(),
  /** The day it is in the office. */
  today: z.iso.date(),
  inForce: z.int().nullable(),
  versions: z.array(publishedSchema),
  draft: criteriaDraftSchema.nullable(),
});
export type CriteriaOverview = z.infer<typeof criteriaOverviewSchema>;

/** Day of the office's calendar on which citizens are first asked the new questions; today means at once. */
export const publicationSchema = z.object({ revision: z.int().min(1), startsOn: z.iso.date() });

/** The draft as a set that may be published under `version`, or null while something is missing. */
export const finishedSet = (draft: CriteriaQuestions, version: number): CriteriaSet | null => {
  const { items, scoringProfile } = draft;
  return criteriaSetSchema.safeParse({ version, items, ...(scoringProfile && { scoringProfile }) }).data ?? null;
};
