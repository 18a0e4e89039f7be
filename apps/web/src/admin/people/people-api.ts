import { apiPaths } from '@hailong/schema/api-paths';
import {
  issuedLinkSchema,
  linkPurposeSchema,
  ownSessionsSchema,
  peopleSchema,
  type InvitationDraft,
  type IssuedLink,
  type LinkPurpose,
  type MembershipDraft,
  type OwnSessions,
  type People,
} from '@hailong/schema/people';
import { call, send, type Answer } from '../api/call.ts';

export interface PeopleApi {
  people(office: string): Promise<Answer<People>>;
  invite(office: string, draft: InvitationDraft): Promise<Answer<IssuedLink>>;
  withdrawLink(office: string, id: string): Promise<Answer<People>>;
  changePerson(office: string, user: string, draft: MembershipDraft): Promise<Answer<People>>;
  removePerson(office: string, user: string): Promise<Answer<People>>;
  renewPassword(office: string, user: string): Promise<Answer<IssuedLink>>;
  resetTwoFactor(office: string, user: string): Promise<Answer<People>>;
  linkPurpose(token: string): Promise<Answer<LinkPurpose>>;
  setPassword(token: string, password: string): Promise<Answer<unknown>>;
  ownSessions(): Promise<Answer<OwnSessions>>;
  endSession(id: string): Promise<Answer<OwnSessions>>;
}

const json = (method: 'PUT' | 'POST', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createPeopleApi = (at: (path: string) => URL): PeopleApi => ({
  people: (office) => call(at(apiPaths.people(office)), peopleSchema),
  invite: (office, draft) => call(at(apiPaths.invitations(office)), issuedLinkSchema, json('POST', draft)),
  withdrawLink: (office, id) => call(at(apiPaths.invitation(office, id)), peopleSchema, { method: 'DELETE' }),
  changePerson: (office, user, draft) => call(at(apiPaths.person(office, user)), peopleSchema, json('PUT', draft)),
  removePerson: (office, user) => call(at(apiPaths.person(office, user)), peopleSchema, { method: 'DELETE' }),
  renewPassword: (office, user) => call(at(apiPaths.passwordLink(office, user)), issuedLinkSchema, { method: 'POST' }),
  resetTwoFactor: (office, user) =>
    call(at(apiPaths.personTwoFactor(office, user)), peopleSchema, { method: 'DELETE' }),
  linkPurpose: (token) => call(at(apiPaths.setupCheck), linkPurposeSchema, json('POST', { token })),
  setPassword: (token, password) => send(at(apiPaths.setupPassword), json('POST', { token, password })),
  ownSessions: () => call(at(apiPaths.sessions), ownSessionsSchema),
  endSession: (id) => call(at(apiPaths.session(id)), ownSessionsSchema, { method: 'DELETE' }),
});
