import { z } from 'zod';
import { criterionCodeSchema } from './criterion-code.ts';

/** Indicators of TT 01/2018/TT-VPCP, Đ.13 that count for an officer; CS2 comes from the dossier system, never from citizens. */
export const scoringIndicators = ['cs1', 'cs3', 'cs4', 'cs7'] as const;
export type ScoringIndicator = (typeof scoringIndicators)[number];

/**
 * How the answers of a criteria set make a score besides satisfaction. Named criteria carry the scores 0, 1, 2 of the
 * circular. That of `cs7` asks for its complaint part alone: 0 says there was trouble, any higher score that there was
 * none; timeliness is taken from `cs1`.
 */
export const scoringProfileSchema = z.object({
  id: z.literal('tt-01-2018'),
  indicators: z.partialRecord(z.enum(scoringIndicators), criterionCodeSchema),
});
export type ScoringProfile = z.infer<typeof scoringProfileSchema>;
