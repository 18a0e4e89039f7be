import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import {
  counterChangeSchema,
  counterNameSchema,
  counterOrderSchema,
  dayChangeSchema,
  dutyPlanSchema,
  weekPatternSchema,
} from './duty-schedule.ts';
import { guideSchema } from './guide.ts';
import { problemSchema } from './problem.ts';

const officeParams = z.object({ office: z.string() });
const counterParams = officeParams.extend({ counter: z.string() });
const security = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
const done = { 204: z.undefined(), ...refusals } as const;

/** Counters and who serves at them. */
export const dutyEndpoints = {
  duty: {
    method: 'GET',
    url: apiPaths.duty(':office'),
    schema: {
      summary: 'Counters, week patterns and exceptions from yesterday on',
      security,
      params: officeParams,
      response: { 200: dutyPlanSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  guide: {
    method: 'GET',
    url: apiPaths.guide(':office'),
    schema: {
      summary: 'What somebody needs who helps people at the door',
      security,
      params: officeParams,
      response: { 200: guideSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  changeDutyWeek: {
    method: 'PUT',
    url: apiPaths.dutyWeek(':office', ':counter'),
    schema: {
      summary: 'Replace the week pattern of a counter',
      security,
      params: counterParams,
      body: weekPatternSchema,
      response: done,
    },
  },
  changeDutyDay: {
    method: 'PUT',
    url: apiPaths.dutyDay(':office', ':counter', ':day'),
    schema: {
      summary: 'Replace the shifts of one day, or (null) return to the pattern',
      security,
      params: counterParams.extend({ day: z.string() }),
      body: dayChangeSchema,
      response: done,
    },
  },
  addCounter: {
    method: 'POST',
    url: apiPaths.counters(':office'),
    schema: {
      summary: 'Add a counter, last in order',
      security,
      params: officeParams,
      body: counterNameSchema,
      response: done,
    },
  },
  orderCounters: {
    method: 'PUT',
    url: apiPaths.counterOrder(':office'),
    schema: {
      summary: 'Put the counters in order',
      security,
      params: officeParams,
      body: counterOrderSchema,
      response: done,
    },
  },
  changeCounter: {
    method: 'PATCH',
    url: apiPaths.counter(':office', ':counter'),
    schema: {
      summary: 'Rename a counter, retire it or bring it back',
      security,
      params: counterParams,
      body: counterChangeSchema,
      response: { ...done, 409: problemSchema },
    },
  },
} as const;
