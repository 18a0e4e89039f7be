import { z } from 'zod';
import { passwordSchema } from './account.ts';
import { apiPaths } from './api-paths.ts';
import {
  invitationDraftSchema,
  issuedLinkSchema,
  linkPurposeSchema,
  linkTokenSchema,
  membershipDraftSchema,
  ownSessionsSchema,
  peopleSchema,
} from './people.ts';
import { problemSchema } from './problem.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ office: z.string() });
const personParams = params.extend({ user: z.string() });
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
const changed = { 200: peopleSchema, 400: problemSchema, ...refusals, 409: problemSchema } as const;

/** Writes ask for a recent sign-in; each answers everybody as it is afterwards. */
export const peopleEndpoints = {
  people: {
    method: 'GET',
    url: apiPaths.people(':office'),
    schema: {
      summary: 'Who may do what in the office',
      security,
      params,
      response: { 200: peopleSchema, ...refusals },
    },
  },
  invite: {
    method: 'POST',
    url: apiPaths.invitations(':office'),
    schema: {
      summary: 'A one-time link with which somebody makes an account of that role',
      security,
      params,
      body: invitationDraftSchema,
      response: { 201: issuedLinkSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
  withdrawLink: {
    method: 'DELETE',
    url: apiPaths.invitation(':office', ':id'),
    schema: {
      summary: 'End a link that was not used',
      security,
      params: params.extend({ id: z.string() }),
      response: changed,
    },
  },
  changePerson: {
    method: 'PUT',
    url: apiPaths.person(':office', ':user'),
    schema: {
      summary: 'Change somebody’s role, names grant or own roster entry',
      security,
      params: personParams,
      body: membershipDraftSchema,
      response: changed,
    },
  },
  removePerson: {
    method: 'DELETE',
    url: apiPaths.person(':office', ':user'),
    schema: {
      summary: 'Take somebody out of the office; ends their sessions',
      security,
      params: personParams,
      response: changed,
    },
  },
  renewPassword: {
    method: 'POST',
    url: apiPaths.passwordLink(':office', ':user'),
    schema: {
      summary: 'A one-time link with which somebody who forgot their password sets another',
      security,
      params: personParams,
      response: { 201: issuedLinkSchema, ...refusals, 409: problemSchema },
    },
  },
  resetTwoFactor: {
    method: 'DELETE',
    url: apiPaths.personTwoFactor(':office', ':user'),
    schema: {
      summary:
        'Let somebody who lost their phone sign in with the password alone: drops codes and passkeys, ends their sessions',
      security,
      params: personParams,
      response: changed,
    },
  },
  linkPurpose: {
    method: 'POST',
    url: apiPaths.setupCheck,
    schema: {
      summary: 'What a one-time link is for',
      body: linkTokenSchema,
      response: { 200: linkPurposeSchema, 400: problemSchema, 404: problemSchema },
    },
  },
  setPassword: {
    method: 'POST',
    url: apiPaths.setupPassword,
    schema: {
      summary: 'Redeem a link for a new password; ends every session of the account',
      body: linkTokenSchema.extend({ password: passwordSchema }),
      response: { 204: z.undefined(), 400: problemSchema, 404: problemSchema },
    },
  },
  ownSessions: {
    method: 'GET',
    url: apiPaths.sessions,
    schema: {
      summary: 'Where the signed-in person is signed in',
      security,
      response: { 200: ownSessionsSchema, 401: problemSchema },
    },
  },
  endSession: {
    method: 'DELETE',
    url: apiPaths.session(':id'),
    schema: {
      summary: 'End one of one’s own sessions',
      security,
      params: z.object({ id: z.string() }),
      response: { 200: ownSessionsSchema, 401: problemSchema, 404: problemSchema },
    },
  },
} as const;
