import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { problemSchema } from './problem.ts';
import { procedureFieldSchema, procedureListSchema } from './procedure-list.ts';
import { rosterDraftSchema, rosterOrderSchema, rosterSchema } from './roster.ts';

const params = z.object({ office: z.string() });
const entryParams = params.extend({ id: z.string() });
const security = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema };
const roster = { 200: rosterSchema, 400: problemSchema, ...refusals };

/** Who can be rated, for what; every write answers the roster as it is afterwards. */
export const rosterEndpoints = {
  roster: {
    method: 'GET',
    url: apiPaths.roster(':office'),
    schema: { summary: 'Roster, the departed included', security, params, response: roster },
  },
  addOfficer: {
    method: 'POST',
    url: apiPaths.roster(':office'),
    schema: {
      summary: 'Add an officer at the end of the roster',
      security,
      params,
      body: rosterDraftSchema,
      response: { 201: rosterSchema, 400: problemSchema, 409: problemSchema, ...refusals },
    },
  },
  changeOfficer: {
    method: 'PUT',
    url: apiPaths.rosterEntry(':office', ':id'),
    schema: {
      summary: 'Change an officer; a last day lets them leave',
      security,
      params: entryParams,
      body: rosterDraftSchema,
      response: { ...roster, 409: problemSchema },
    },
  },
  orderRoster: {
    method: 'PUT',
    url: apiPaths.rosterOrder(':office'),
    schema: {
      summary: 'Put the roster in order: all ids',
      security,
      params,
      body: rosterOrderSchema,
      response: { ...roster, 409: problemSchema },
    },
  },
  setPhoto: {
    method: 'PUT',
    url: apiPaths.rosterPhoto(':office', ':id'),
    schema: {
      summary: 'Set an officer’s photo: JPEG, PNG or WebP as application/octet-stream, encoded again to WebP',
      security,
      params: entryParams,
      response: { ...roster, 413: problemSchema, 415: problemSchema },
    },
  },
  removePhoto: {
    method: 'DELETE',
    url: apiPaths.rosterPhoto(':office', ':id'),
    schema: { summary: 'Take an officer’s photo away', security, params: entryParams, response: roster },
  },
  procedureList: {
    method: 'GET',
    url: apiPaths.procedureList(':office'),
    schema: {
      summary: 'Procedures, old codes included',
      security,
      params,
      response: { 200: procedureListSchema, ...refusals },
    },
  },
  setProcedureField: {
    method: 'PUT',
    url: apiPaths.procedureFields(':office'),
    schema: {
      summary: 'Offer the procedures of a field to citizens, or not',
      security,
      params,
      body: procedureFieldSchema,
      response: { 200: procedureListSchema, 400: problemSchema, ...refusals },
    },
  },
} as const;
