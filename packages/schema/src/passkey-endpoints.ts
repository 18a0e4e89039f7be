import { z } from 'zod';
import { accountSchema } from './account.ts';
import { apiPaths } from './api-paths.ts';
import {
  newPasskeySchema,
  ownPasskeysSchema,
  passkeyCreationSchema,
  passkeyProofSchema,
  passkeyRenamingSchema,
  passkeyRequestSchema,
} from './passkey.ts';
import { problemSchema } from './problem.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ id: z.string() });
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 409: problemSchema } as const;

/** Adding and removing ask for a recent sign-in; each write answers one's passkeys as they are afterwards. */
export const passkeyEndpoints = {
  passkeyQuestion: {
    method: 'POST',
    url: apiPaths.passkeyQuestion,
    schema: {
      summary: 'What a browser has to sign with a passkey; good once, for five minutes',
      response: { 200: passkeyRequestSchema, 403: problemSchema, 409: problemSchema },
    },
  },
  passkeySignIn: {
    method: 'POST',
    url: apiPaths.passkeySignIn,
    schema: {
      summary: 'Sign in with a passkey, which stands for password and code: sets the session cookie',
      body: passkeyProofSchema,
      response: { 200: accountSchema, ...refusals, 429: problemSchema },
    },
  },
  ownPasskeys: {
    method: 'GET',
    url: apiPaths.ownPasskeys,
    schema: {
      summary: 'One’s own passkeys, and whether this address can have any',
      security,
      response: { 200: ownPasskeysSchema, 401: problemSchema },
    },
  },
  beginPasskey: {
    method: 'POST',
    url: apiPaths.ownPasskeyQuestion,
    schema: {
      summary: 'What a browser makes a passkey from; nothing changes until its answer is accepted',
      security,
      response: { 200: passkeyCreationSchema, ...refusals },
    },
  },
  addPasskey: {
    method: 'POST',
    url: apiPaths.ownPasskeys,
    schema: {
      summary: 'Accept the passkey that a browser has made',
      security,
      body: newPasskeySchema,
      response: { 201: ownPasskeysSchema, ...refusals },
    },
  },
  renamePasskey: {
    method: 'PUT',
    url: apiPaths.ownPasskey(':id'),
    schema: {
      summary: 'Call a passkey something else',
      security,
      params,
      body: passkeyRenamingSchema,
      response: { 200: ownPasskeysSchema, ...refusals, 404: problemSchema },
    },
  },
  removePasskey: {
    method: 'DELETE',
    url: apiPaths.ownPasskey(':id'),
    schema: {
      summary: 'Sign in with this passkey no longer',
      security,
      params,
      response: { 200: ownPasskeysSchema, ...refusals, 404: problemSchema },
    },
  },
} as const;
