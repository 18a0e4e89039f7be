import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import {
  backupCodesSchema,
  newPasswordSchema,
  ownSecuritySchema,
  twoFactorSecretSchema,
  typedCodeSchema,
  typedPasswordSchema,
} from './own-security.ts';
import { problemSchema } from './problem.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 429: problemSchema } as const;

/** Each write wants the password itself, typed beside it: a screen left open changes nothing about who gets in. */
export const ownSecurityEndpoints = {
  ownSecurity: {
    method: 'GET',
    url: apiPaths.ownSecurity,
    schema: {
      summary: 'How one’s own account is kept safe',
      security,
      response: { 200: ownSecuritySchema, 401: problemSchema },
    },
  },
  changeOwnPassword: {
    method: 'PUT',
    url: apiPaths.ownPassword,
    schema: {
      summary: 'Set another password for oneself; ends one’s other sessions',
      security,
      body: newPasswordSchema,
      response: { 204: z.undefined(), ...refusals },
    },
  },
  beginTwoFactor: {
    method: 'POST',
    url: apiPaths.ownTwoFactor,
    schema: {
      summary: 'A new secret for one’s phone; nothing changes until a code made from it is confirmed',
      security,
      body: typedPasswordSchema,
      response: { 201: twoFactorSecretSchema, ...refusals, 409: problemSchema },
    },
  },
  confirmTwoFactor: {
    method: 'POST',
    url: apiPaths.ownTwoFactorConfirmation,
    schema: {
      summary: 'The first code from the phone: from now on signing in wants one; answers the backup codes, once',
      security,
      body: typedCodeSchema,
      response: { 200: backupCodesSchema, ...refusals, 409: problemSchema },
    },
  },
  removeTwoFactor: {
    method: 'POST',
    url: apiPaths.ownTwoFactorRemoval,
    schema: {
      summary: 'Sign in with the password alone again',
      security,
      body: typedPasswordSchema,
      response: { 204: z.undefined(), ...refusals },
    },
  },
} as const;
