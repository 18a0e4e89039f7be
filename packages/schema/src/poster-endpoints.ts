import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { posterListSchema, sheetQuerySchema } from './poster.ts';
import { problemSchema } from './problem.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ office: z.string() });
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

export const posterEndpoints = {
  posters: {
    method: 'GET',
    url: apiPaths.posters(':office'),
    schema: {
      summary: 'Sheets to print, and those whose codes are out of date',
      security,
      params,
      response: { 200: posterListSchema, ...refusals },
    },
  },
  poster: {
    method: 'GET',
    url: apiPaths.poster(':office', ':sheet'),
    schema: {
      summary: 'One sheet as PDF or SVG, ".pdf" or ".svg" behind its id; a PDF is remembered as printed',
      security,
      params: params.extend({ sheet: z.string() }),
      querystring: sheetQuerySchema,
      response: {
        200: z.string().meta({ description: 'A file', format: 'binary' }),
        400: problemSchema,
        ...refusals,
      },
    },
  },
} as const;
