import { apiPaths } from '@hailong/schema/api-paths';
import {
  backupCodesSchema,
  ownSecuritySchema,
  twoFactorSecretSchema,
  type BackupCodes,
  type NewPassword,
  type OwnSecurity,
  type TwoFactorSecret,
} from '@hailong/schema/own-security';
import { call, send, type Answer } from '../api/call.ts';

export interface OwnSecurityApi {
  ownSecurity(): Promise<Answer<OwnSecurity>>;
  changeOwnPassword(change: NewPassword): Promise<Answer<unknown>>;
  /** A secret for the phone; nothing changes until a code made from it is confirmed. */
  beginTwoFactor(password: string): Promise<Answer<TwoFactorSecret>>;
  confirmTwoFactor(code: string): Promise<Answer<BackupCodes>>;
  removeTwoFactor(password: string): Promise<Answer<unknown>>;
}

const json = (method: 'PUT' | 'POST', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createOwnSecurityApi = (at: (path: string) => URL): OwnSecurityApi => ({
  ownSecurity: () => call(at(apiPaths.ownSecurity), ownSecuritySchema),
  changeOwnPassword: (change) => send(at(apiPaths.ownPassword), json('PUT', change)),
  beginTwoFactor: (password) => call(at(apiPaths.ownTwoFactor), twoFactorSecretSchema, json('POST', { password })),
  confirmTwoFactor: (code) => call(at(apiPaths.ownTwoFactorConfirmation), backupCodesSchema, json('POST', { code })),
  removeTwoFactor: (password) => send(at(apiPaths.ownTwoFactorRemoval), json('POST', { password })),
});
