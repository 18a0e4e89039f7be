import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { ownMonthSchema } from './own-month.ts';
import { problemSchema } from './problem.ts';

export const ownMonthEndpoints = {
  ownMonth: {
    method: 'GET',
    url: apiPaths.ownMonth(':office', ':month'),
    schema: {
      summary: 'Own aggregates of a closed month, above the minimum sample, nothing computable by subtraction',
      security: [{ session: [] }, { localSession: [] }],
      params: z.object({ office: z.string(), month: z.string() }),
      response: { 200: ownMonthSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
} as const;
