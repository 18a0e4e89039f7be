import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { officeProfileDraftSchema, officeProfileSchema } from './office-settings.ts';
import { problemSchema } from './problem.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ office: z.string() });
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const settingsEndpoints = {
  settings: {
    method: 'GET',
    url: apiPaths.settings(':office'),
    schema: {
      summary: 'What the office set about itself',
      security,
      params,
      response: { 200: officeProfileSchema, ...refusals },
    },
  },
  removeSample: {
    method: 'POST',
    url: apiPaths.sampleRemoval(':office'),
    schema: {
      summary: 'Take the invented officers and their counters out; 409 once anybody was rated',
      security,
      params,
      response: { 200: officeProfileSchema, ...refusals, 409: problemSchema },
    },
  },
  setLogo: {
    method: 'PUT',
    url: apiPaths.logo(':office'),
    schema: {
      summary: 'Set the logo: JPEG, PNG or WebP as application/octet-stream, encoded again to PNG',
      security,
      params,
      response: {
        200: officeProfileSchema,
        400: problemSchema,
        ...refusals,
        413: problemSchema,
        415: problemSchema,
      },
    },
  },
  removeLogo: {
    method: 'DELETE',
    url: apiPaths.logo(':office'),
    schema: {
      summary: 'Show the product’s mark again',
      security,
      params,
      response: { 200: officeProfileSchema, ...refusals },
    },
  },
  saveSettings: {
    method: 'PUT',
    url: apiPaths.settings(':office'),
    schema: {
      summary: 'Set all of it; 409 when somebody else did so meanwhile',
      security,
      params,
      body: officeProfileDraftSchema,
      response: { 200: officeProfileSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
} as const;
