import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { criteriaDraftSchema, criteriaOverviewSchema, publicationSchema } from './criteria.ts';
import { problemSchema } from './problem.ts';

const params = z.object({ office: z.string() });
const security = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema };

/** Criteria sets: the published versions, the one draft, and the step from the one to the other. */
export const criteriaEndpoints = {
  criteria: {
    method: 'GET',
    url: apiPaths.criteria(':office'),
    schema: {
      summary: 'Published criteria sets and the draft',
      security,
      params,
      response: { 200: criteriaOverviewSchema, ...refusals },
    },
  },
  saveCriteriaDraft: {
    method: 'PUT',
    url: apiPaths.criteriaDraft(':office'),
    schema: {
      summary: 'Save the draft; its revision says which one was edited',
      security,
      params,
      body: criteriaDraftSchema,
      response: { 200: criteriaDraftSchema, 400: problemSchema, 409: problemSchema, ...refusals },
    },
  },
  dropCriteriaDraft: {
    method: 'DELETE',
    url: apiPaths.criteriaDraft(':office'),
    schema: {
      summary: 'Throw the draft away',
      security,
      params,
      response: { 204: z.undefined(), ...refusals },
    },
  },
  publishCriteria: {
    method: 'POST',
    url: apiPaths.criteriaPublication(':office'),
    schema: {
      summary: 'Publish the draft as the next version from a day on; it never changes afterwards',
      security,
      params,
      body: publicationSchema,
      response: { 201: criteriaOverviewSchema, 400: problemSchema, 409: problemSchema, ...refusals },
    },
  },
} as const;
