import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { privacyDecisionSchema, privacyRegisterSchema, privacyRequestDraftSchema } from './privacy-request.ts';
import { problemSchema } from './problem.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ office: z.string() });
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const privacyEndpoints = {
  privacyRegister: {
    method: 'GET',
    url: apiPaths.privacy(':office'),
    schema: {
      summary:
        'Citizens’ requests about their data with their deadlines, and what the next run of the retention erases',
      security: signedIn,
      params,
      querystring: z.object({ months: z.coerce.number().int().min(1).max(120).optional() }),
      response: { 200: privacyRegisterSchema, ...refusals },
    },
  },
  registerPrivacyRequest: {
    method: 'POST',
    url: apiPaths.privacyRequests(':office'),
    schema: {
      summary: 'Note that a citizen asked, by receipt code; the deadline runs from now',
      security: signedIn,
      params,
      body: privacyRequestDraftSchema,
      response: { 200: privacyRegisterSchema, ...refusals },
    },
  },
  settlePrivacyRequest: {
    method: 'POST',
    url: apiPaths.privacyRequest(':office', ':request'),
    schema: {
      summary: 'Erase, answer or decline; an erasure takes name and words, and changes no figure',
      security: signedIn,
      params: params.extend({ request: z.uuid() }),
      body: privacyDecisionSchema,
      response: { 200: privacyRegisterSchema, ...refusals, 409: problemSchema },
    },
  },
} as const;
