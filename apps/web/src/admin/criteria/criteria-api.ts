import { apiPaths } from '@hailong/schema/api-paths';
import {
  criteriaDraftSchema,
  criteriaOverviewSchema,
  type CriteriaDraft,
  type CriteriaOverview,
} from '@hailong/schema/criteria';
import { call, send, type Answer } from '../api/call.ts';

export interface CriteriaApi {
  criteria(office: string): Promise<Answer<CriteriaOverview>>;
  saveCriteriaDraft(office: string, draft: CriteriaDraft): Promise<Answer<CriteriaDraft>>;
  dropCriteriaDraft(office: string): Promise<Answer<unknown>>;
  publishCriteria(office: string, revision: number, startsOn: string): Promise<Answer<CriteriaOverview>>;
}

const json = (method: 'PUT' | 'POST', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createCriteriaApi = (at: (path: string) => URL): CriteriaApi => ({
  criteria: (office) => call(at(apiPaths.criteria(office)), criteriaOverviewSchema),
  saveCriteriaDraft: (office, draft) =>
    call(at(apiPaths.criteriaDraft(office)), criteriaDraftSchema, json('PUT', draft)),
  dropCriteriaDraft: (office) => send(at(apiPaths.criteriaDraft(office)), { method: 'DELETE' }),
  publishCriteria: (office, revision, startsOn) =>
    call(at(apiPaths.criteriaPublication(office)), criteriaOverviewSchema, json('POST', { revision, startsOn })),
});
