import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { auditFilterSchema, auditPageSchema } from './audit.ts';
import { problemSchema } from './problem.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ office: z.string() });
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const auditEndpoints = {
  auditLog: {
    method: 'GET',
    url: apiPaths.auditLog(':office'),
    schema: {
      summary: 'Audit log, newest first, and whether its chain of hashes is whole',
      security: signedIn,
      params,
      querystring: auditFilterSchema,
      response: { 200: auditPageSchema, ...refusals },
    },
  },
  auditCsv: {
    method: 'GET',
    url: apiPaths.auditCsv(':office'),
    schema: {
      summary: 'The same as CSV, all lines that match, with their hashes',
      security: signedIn,
      params,
      querystring: auditFilterSchema.omit({ page: true }),
      response: {
        200: z.string().meta({ description: 'With BOM, CRLF', contentMediaType: 'text/csv; charset=utf-8' }),
        ...refusals,
      },
    },
  },
} as const;
