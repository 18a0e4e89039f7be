import { z } from 'zod';
import { accountSchema, setupSchema } from './account.ts';
import { apiPaths } from './api-paths.ts';
import { catalogueSchema } from './catalogue.ts';
import { documentEndpoints } from './document-endpoints.ts';
import { dutyEndpoints } from './duty-endpoints.ts';
import { closingEndpoints } from './closing-endpoints.ts';
import { figuresEndpoints } from './figures-endpoints.ts';
import { kioskEndpoints } from './kiosk-endpoints.ts';
import { rosterEndpoints } from './roster-endpoints.ts';
import { criteriaEndpoints } from './criteria-endpoints.ts';
import { monthCommentsSchema } from './month-comments.ts';
import { shownReportSchema } from './monthly-report.ts';
import { posterEndpoints } from './poster-endpoints.ts';
import { problemSchema } from './problem.ts';
import { receiptSchema } from './receipt.ts';
import { dueEndpoints } from './due-endpoints.ts';
import { ownMonthEndpoints } from './own-month-endpoints.ts';
import { ownSecurityEndpoints } from './own-security-endpoints.ts';
import { passkeyEndpoints } from './passkey-endpoints.ts';
import { auditEndpoints } from './audit-endpoints.ts';
import { reviewEndpoints } from './review-endpoints.ts';
import { setAsideEndpoints } from './set-aside-endpoints.ts';
import { peopleEndpoints } from './people-endpoints.ts';
import { backupEndpoints } from './backup-endpoints.ts';
import { settingsEndpoints } from './settings-endpoints.ts';
import { batchReplySchema, batchSchema } from './sync.ts';

/** Path parameters are read as plain text: an unknown office or month is a 404 of ours, not a validation error. */
const officeParams = z.object({ office: z.string() });
const monthParams = officeParams.extend({ month: z.string() });
const namesQuery = z.object({ names: z.literal('1').optional() });
const csv = z.string().meta({ description: 'With BOM, CRLF', contentMediaType: 'text/csv; charset=utf-8' });
const notModified = z.undefined().describe('The device holds this version already');

/** Names of the document's security schemes: one of the two cookies, whichever the transport made. */
const signedIn = [{ session: [] }, { localSession: [] }] as const;
/** A phone sends nothing, a kiosk its key. */
const phoneOrKiosk = [{}, { kioskKey: [] }] as const;

/**
 * One object per endpoint: the server builds its routes from it and the OpenAPI document is generated from it. Named here
 * is what an endpoint itself decides; what the server answers in front of all of them the document adds by rule.
 */
export const endpoints = {
  ...criteriaEndpoints,
  ...posterEndpoints,
  ...rosterEndpoints,
  health: {
    method: 'GET',
    url: apiPaths.health,
    schema: {
      summary: 'Whether the database answers',
      response: { 200: z.object({ status: z.literal('ok') }), 503: z.object({ status: z.literal('unavailable') }) },
    },
  },
  catalogue: {
    method: 'GET',
    url: apiPaths.catalogue(':office'),
    schema: {
      summary: 'What a device needs to work offline (strong ETag, 304)',
      security: phoneOrKiosk,
      params: officeParams,
      response: { 200: catalogueSchema, 304: notModified, 401: problemSchema, 404: problemSchema },
    },
  },
  defaultCatalogue: {
    method: 'GET',
    url: apiPaths.defaultCatalogue,
    schema: {
      summary: 'Catalogue of the first office (strong ETag, 304)',
      response: { 200: catalogueSchema, 304: notModified, 404: problemSchema },
    },
  },
  sendRatings: {
    method: 'POST',
    url: apiPaths.ratings(':office'),
    schema: {
      summary: 'Send a batch of 1 to 500 ratings; one verdict each, same order',
      security: phoneOrKiosk,
      params: officeParams,
      body: batchSchema,
      response: {
        200: batchReplySchema,
        400: problemSchema,
        404: problemSchema,
        413: problemSchema,
        429: problemSchema,
        503: problemSchema,
      },
    },
  },
  receipt: {
    method: 'GET',
    url: apiPaths.receipt(':office', ':code'),
    schema: {
      summary: 'When a rating arrived and in which month it counts, by receipt code',
      params: officeParams.extend({ code: z.string() }),
      response: { 200: receiptSchema, 404: problemSchema, 429: problemSchema },
    },
  },
  me: {
    method: 'GET',
    url: apiPaths.me,
    schema: {
      summary: 'The signed-in person and their offices',
      security: signedIn,
      response: { 200: accountSchema, 401: problemSchema },
    },
  },
  setup: {
    method: 'POST',
    url: apiPaths.setup,
    schema: {
      summary: 'Redeem the one-time set-up link: creates the first administrator',
      body: setupSchema,
      response: { 201: accountSchema, 400: problemSchema, 404: problemSchema, 409: problemSchema },
    },
  },
  month: {
    method: 'GET',
    url: apiPaths.month(':office', ':month'),
    schema: {
      summary: 'Monthly report',
      security: signedIn,
      params: monthParams,
      response: { 200: shownReportSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  monthCsv: {
    method: 'GET',
    url: apiPaths.monthCsv(':office', ':month'),
    schema: {
      summary: 'Monthly report, one row per officer × criteria set × criterion',
      security: signedIn,
      params: monthParams,
      response: { 200: csv, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  monthRatingsCsv: {
    method: 'GET',
    url: apiPaths.monthRatingsCsv(':office', ':month'),
    schema: {
      summary: 'One row per rating; names only with ?names=1 by a role that may (audited)',
      security: signedIn,
      params: monthParams,
      querystring: namesQuery,
      response: { 200: csv, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  monthComments: {
    method: 'GET',
    url: apiPaths.monthComments(':office', ':month'),
    schema: {
      summary: 'Comments of a month; names only with ?names=1 by a role that may (audited)',
      security: signedIn,
      params: monthParams,
      querystring: namesQuery,
      response: { 200: monthCommentsSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  ...documentEndpoints,
  ...kioskEndpoints,
  ...dutyEndpoints,
  ...reviewEndpoints,
  ...setAsideEndpoints,
  ...closingEndpoints,
  ...figuresEndpoints,
  ...dueEndpoints,
  ...ownMonthEndpoints,
  ...auditEndpoints,
  ...settingsEndpoints,
  ...backupEndpoints,
  ...peopleEndpoints,
  ...ownSecurityEndpoints,
  ...passkeyEndpoints,
} as const;
