import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { problemSchema } from './problem.ts';
import { reviewActionSchema, reviewFilterSchema, reviewItemSchema, reviewListSchema } from './review.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const reviewEndpoints = {
  review: {
    method: 'GET',
    url: apiPaths.review(':office', ':month'),
    schema: {
      summary: 'Ratings of a month for reviewing, without names and times',
      security: signedIn,
      params: z.object({ office: z.string(), month: z.string() }),
      querystring: z.object({ show: reviewFilterSchema.default('waiting') }),
      response: { 200: reviewListSchema, ...refusals },
    },
  },
  reviewRating: {
    method: 'POST',
    url: apiPaths.reviewRating(':office', ':code'),
    schema: {
      summary: 'Decide something about one rating: read, redact, judge, confirm, complaint',
      security: signedIn,
      params: z.object({ office: z.string(), code: z.string() }),
      body: reviewActionSchema,
      response: { 200: reviewItemSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
} as const;
