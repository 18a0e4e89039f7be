import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { dueListSchema } from './due.ts';
import { problemSchema } from './problem.ts';

export const dueEndpoints = {
  due: {
    method: 'GET',
    url: apiPaths.due(':office'),
    schema: {
      summary: 'What is due today: closing, evaluation, ratings on tablets, comments, surveys',
      security: [{ session: [] }, { localSession: [] }],
      params: z.object({ office: z.string() }),
      response: { 200: dueListSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  calendar: {
    method: 'GET',
    url: apiPaths.calendar(':office'),
    schema: {
      summary: 'Evaluation days and survey deadlines for the calendar of a phone or a computer (iCalendar, RFC 5545)',
      security: [{ session: [] }, { localSession: [] }],
      params: z.object({ office: z.string() }),
      response: { 200: z.string(), 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
} as const;
