import { apiPaths } from '@hailong/schema/api-paths';
import {
  privacyRegisterSchema,
  type PrivacyDecision,
  type PrivacyRegister,
  type PrivacyRequestDraft,
} from '@hailong/schema/privacy-request';
import { call, type Answer } from '../api/call.ts';

export interface PrivacyApi {
  privacyRegister(office: string): Promise<Answer<PrivacyRegister>>;
  registerPrivacyRequest(office: string, draft: PrivacyRequestDraft): Promise<Answer<PrivacyRegister>>;
  settlePrivacyRequest(office: string, id: string, decision: PrivacyDecision): Promise<Answer<PrivacyRegister>>;
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createPrivacyApi = (at: (path: string) => URL): PrivacyApi => ({
  privacyRegister: (office) => call(at(apiPaths.privacy(office)), privacyRegisterSchema),
  registerPrivacyRequest: (office, draft) =>
    call(at(apiPaths.privacyRequests(office)), privacyRegisterSchema, json(draft)),
  settlePrivacyRequest: (office, id, decision) =>
    call(at(apiPaths.privacyRequest(office, id)), privacyRegisterSchema, json(decision)),
});
