import { accountSchema, type Account } from '@hailong/schema/account';
import { apiPaths } from '@hailong/schema/api-paths';
import {
  ownPasskeysSchema,
  passkeyCreationSchema,
  passkeyRequestSchema,
  type NewPasskey,
  type OwnPasskeys,
  type PasskeyCreation,
  type PasskeyProof,
  type PasskeyRequest,
} from '@hailong/schema/passkey';
import { call, type Answer } from '../api/call.ts';

export interface PasskeysApi {
  passkeyQuestion(): Promise<Answer<PasskeyRequest>>;
  signInWithPasskey(proof: PasskeyProof): Promise<Answer<Account>>;
  ownPasskeys(): Promise<Answer<OwnPasskeys>>;
  beginPasskey(): Promise<Answer<PasskeyCreation>>;
  addPasskey(passkey: NewPasskey): Promise<Answer<OwnPasskeys>>;
  renamePasskey(id: string, name: string): Promise<Answer<OwnPasskeys>>;
  removePasskey(id: string): Promise<Answer<OwnPasskeys>>;
}

const json = (method: 'PUT' | 'POST', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createPasskeysApi = (at: (path: string) => URL): PasskeysApi => ({
  passkeyQuestion: () => call(at(apiPaths.passkeyQuestion), passkeyRequestSchema, { method: 'POST' }),
  signInWithPasskey: (proof) => call(at(apiPaths.passkeySignIn), accountSchema, json('POST', proof)),
  ownPasskeys: () => call(at(apiPaths.ownPasskeys), ownPasskeysSchema),
  beginPasskey: () => call(at(apiPaths.ownPasskeyQuestion), passkeyCreationSchema, { method: 'POST' }),
  addPasskey: (passkey) => call(at(apiPaths.ownPasskeys), ownPasskeysSchema, json('POST', passkey)),
  renamePasskey: (id, name) => call(at(apiPaths.ownPasskey(id)), ownPasskeysSchema, json('PUT', { name })),
  removePasskey: (id) => call(at(apiPaths.ownPasskey(id)), ownPasskeysSchema, { method: 'DELETE' }),
});
