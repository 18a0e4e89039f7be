import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { freezeSchema, monthClosingSchema, monthRevisionSchema } from './closing.ts';
import { problemSchema } from './problem.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
const monthParams = z.object({ office: z.string(), month: z.string() });

export const closingEndpoints = {
  monthClosing: {
    method: 'GET',
    url: apiPaths.monthClosing(':office', ':month'),
    schema: {
      summary: 'How a month stands, what would be frozen now, and its revisions',
      security: signedIn,
      params: monthParams,
      response: { 200: monthClosingSchema, ...refusals },
    },
  },
  freezeMonth: {
    method: 'POST',
    url: apiPaths.monthRevisions(':office', ':month'),
    schema: {
      summary: 'Close the month, or issue an addendum: freezes exactly what the preview showed (audited)',
      security: signedIn,
      params: monthParams,
      body: freezeSchema,
      response: { 201: monthClosingSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
  monthRevision: {
    method: 'GET',
    url: apiPaths.monthRevision(':office', ':month', ':revision'),
    schema: {
      summary: 'One revision of a closed month, as it was frozen',
      security: signedIn,
      params: monthParams.extend({ revision: z.string() }),
      response: { 200: monthRevisionSchema, ...refusals },
    },
  },
} as const;
