import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

/** RFC 9457 problem document, `application/problem+json`. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  tryAgain: z.enum(['never', 'later']),
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
