import { apiPaths } from '@hailong/schema/api-paths';
import {
  monthClosingSchema,
  monthRevisionSchema,
  type MonthClosing,
  type MonthRevision,
} from '@hailong/schema/closing';
import { call, type Answer } from '../api/call.ts';

export interface ClosingApi {
  closing(office: string, month: string): Promise<Answer<MonthClosing>>;
  /** Closes the month or issues an addendum, of exactly what `next` showed. */
  freeze(
    office: string,
    month: string,
    next: Pick<MonthClosing['next'], 'revision' | 'digest'>,
  ): Promise<Answer<MonthClosing>>;
  revision(office: string, month: string, revision: string): Promise<Answer<MonthRevision>>;
}

export const createClosingApi = (at: (path: string) => URL): ClosingApi => ({
  closing: (office, month) => call(at(apiPaths.monthClosing(office, month)), monthClosingSchema),
  freeze: (office, month, { revision, digest }) =>
    call(at(apiPaths.monthRevisions(office, month)), monthClosingSchema, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ revision, digest }),
    }),
  revision: (office, month, revision) => call(at(apiPaths.monthRevision(office, month, revision)), monthRevisionSchema),
});
