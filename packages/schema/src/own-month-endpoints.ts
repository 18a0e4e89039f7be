import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { monthResponsesSchema, writtenResponseSchema } from './officer-response.ts';
import { ownMonthSchema } from './own-month.ts';
import { problemSchema } from './problem.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
const params = z.object({ office: z.string(), month: z.string() });

export const ownMonthEndpoints = {
  ownMonth: {
    method: 'GET',
    url: apiPaths.ownMonth(':office', ':month'),
    schema: {
      summary: 'Own aggregates of a closed month, above the minimum sample, nothing computable by subtraction',
      security,
      params,
      response: { 200: ownMonthSchema, ...refusals },
    },
  },
  writeOwnResponse: {
    method: 'PUT',
    url: apiPaths.ownResponse(':office', ':month'),
    schema: {
      summary: 'Respond to one’s own closed month; whoever reads its report sees it (audited)',
      security,
      params,
      body: writtenResponseSchema,
      response: { 200: ownMonthSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
  monthResponses: {
    method: 'GET',
    url: apiPaths.monthResponses(':office', ':month'),
    schema: {
      summary: 'What rated officers wrote about a closed month',
      security,
      params,
      response: { 200: monthResponsesSchema, ...refusals },
    },
  },
} as const;
