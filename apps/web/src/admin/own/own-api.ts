import { apiPaths } from '@hailong/schema/api-paths';
import { monthResponsesSchema, type MonthResponses } from '@hailong/schema/officer-response';
import { ownMonthSchema, type OwnMonth } from '@hailong/schema/own-month';
import { call, type Answer } from '../api/call.ts';

export interface OwnApi {
  ownMonth(office: string, month: string): Promise<Answer<OwnMonth>>;
  /** An empty text takes back what was written. */
  writeOwnResponse(office: string, month: string, text: string): Promise<Answer<OwnMonth>>;
  monthResponses(office: string, month: string): Promise<Answer<MonthResponses>>;
}

export const createOwnApi = (at: (path: string) => URL): OwnApi => ({
  ownMonth: (office, month) => call(at(apiPaths.ownMonth(office, month)), ownMonthSchema),
  writeOwnResponse: (office, month, text) =>
    call(at(apiPaths.ownResponse(office, month)), ownMonthSchema, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ text }),
    }),
  monthResponses: (office, month) => call(at(apiPaths.monthResponses(office, month)), monthResponsesSchema),
});
