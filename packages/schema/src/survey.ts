import { z } from 'zod';
import { WHY_MAX_LENGTH } from './limits.ts';
import { percentSchema } from './monthly-report.ts';
import { marginSchema } from './wilson.ts';

export const SURVEY_QUESTIONS_MAX = 15;
export const SURVEY_OPTIONS_MAX = 6;
const BALLOTS_MAX = 100_000;

const line = (length: number) => z.string().trim().min(1).max(length);

/** One question of the paper ballot; the citizen ticks one option or none. */
export const surveyQuestionSchema = z.object({
  text: line(300),
  options: z.array(line(100)).min(2).max(SURVEY_OPTIONS_MAX),
});
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;

/** The survey whether the model works, as the plan asks for it (KH 44/KH-UBND, section IV). */
export const surveyDraftSchema = z.object({
  title: line(200),
  /** Day by which the result is reported; null while none is set. */
  deadline: z.iso.date().nullable(),
  /** Ballots handed out. */
  distributed: z.int().min(0).max(BALLOTS_MAX),
  questions: z.array(surveyQuestionSchema).min(1).max(SURVEY_QUESTIONS_MAX),
});
export type SurveyDraft = z.infer<typeof surveyDraftSchema>;

/** Every ballot is typed twice, so that a slip of the finger is seen. */
export const surveyPassSchema = z.enum(['1', '2']);
export type SurveyPass = z.infer<typeof surveyPassSchema>;

/** One returned ballot as typed: for each question the option ticked, 1 for the first; null where none or several were. */
export const surveyBallotSchema = z.object({
  answers: z.array(z.int().min(1).max(SURVEY_OPTIONS_MAX).nullable()).max(SURVEY_QUESTIONS_MAX),
  remark: z.string().trim().max(WHY_MAX_LENGTH),
});
export type SurveyBallot = z.infer<typeof surveyBallotSchema>;

/** What the clerk writes on a ballot that comes back. */
export const surveyNumberSchema = z.int().min(1).max(BALLOTS_MAX);

/** `once`: typed once; `agrees`: typed twice alike, and only then counted; `differs`: look at the paper again. */
export const surveyStandingSchema = z.object({
  number: surveyNumberSchema,
  passes: z.array(surveyPassSchema),
  standing: z.enum(['once', 'agrees', 'differs']),
  /** Questions that were typed differently, from 1; 0 is the remark. */
  differing: z.array(z.int().min(0)),
});
export type SurveyStanding = z.infer<typeof surveyStandingSchema>;

const count = z.int().min(0);

/** Per question: who ticked what, with the 95 % margin of each share. */
export const surveyTallySchema = z.object({
  returned: count,
  counted: count,
  /** Counted ÷ handed out; null while none were handed out. */
  responsePercent: percentSchema.nullable(),
  questions: z.array(
    z.object({
      n: count,
      options: z.array(z.object({ n: count, percent: percentSchema.nullable(), margin: marginSchema.nullable() })),
    }),
  ),
});
export type SurveyTally = z.infer<typeof surveyTallySchema>;

export const surveySummarySchema = z.object({
  survey: z.string(),
  title: z.string(),
  deadline: z.string().nullable(),
  distributed: count,
  counted: count,
});
export type SurveySummary = z.infer<typeof surveySummarySchema>;
export const surveyListSchema = z.object({ surveys: z.array(surveySummarySchema) });
export type SurveyList = z.infer<typeof surveyListSchema>;

/** One survey as it stands. Questions can be changed until the first ballot is typed. */
export const surveyStateSchema = surveyDraftSchema.extend({
  survey: z.string(),
  ballots: z.array(surveyStandingSchema),
  tally: surveyTallySchema,
});
export type SurveyState = z.infer<typeof surveyStateSchema>;
