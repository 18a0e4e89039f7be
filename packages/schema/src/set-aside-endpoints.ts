import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { problemSchema } from './problem.ts';
import { setAsideActionSchema, setAsideFilterSchema, setAsideItemSchema, setAsideListSchema } from './set-aside.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const setAsideEndpoints = {
  setAsideList: {
    method: 'GET',
    url: apiPaths.setAsideList(':office'),
    schema: {
      summary: 'What arrived and was not counted, and why; newest first, without names and times',
      security: signedIn,
      params: z.object({ office: z.string() }),
      querystring: z.object({ show: setAsideFilterSchema.default('waiting') }),
      response: { 200: setAsideListSchema, ...refusals },
    },
  },
  decideSetAside: {
    method: 'POST',
    url: apiPaths.setAsideItem(':office', ':key'),
    schema: {
      summary: 'Count it, for the officer and criteria version given, or leave it; nothing is deleted',
      security: signedIn,
      params: z.object({ office: z.string(), key: z.string() }),
      body: setAsideActionSchema,
      response: { 200: setAsideItemSchema, ...refusals, 409: problemSchema },
    },
  },
} as const;
