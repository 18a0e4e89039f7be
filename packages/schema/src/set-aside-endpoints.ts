import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { problemSchema } from './problem.ts';
import { setAsideActionSchema, setAsideListSchema } from './set-aside.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const setAsideEndpoints = {
  setAside: {
    method: 'GET',
    url: apiPaths.setAside(':office'),
    schema: {
      summary: 'What arrived and was not counted, why, and what was decided about it',
      security: signedIn,
      params: z.object({ office: z.string() }),
      response: { 200: setAsideListSchema, ...refusals },
    },
  },
  decideSetAside: {
    method: 'POST',
    url: apiPaths.setAsideItem(':office', ':code', ':hash'),
    schema: {
      summary: 'Count it for an officer and a criteria version, or leave it',
      security: signedIn,
      params: z.object({ office: z.string(), code: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
      body: setAsideActionSchema,
      response: { 200: setAsideListSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
} as const;
