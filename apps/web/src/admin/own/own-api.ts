import { apiPaths } from '@hailong/schema/api-paths';
import { ownMonthSchema, type OwnMonth } from '@hailong/schema/own-month';
import { call, type Answer } from '../api/call.ts';

export interface OwnApi {
  ownMonth(office: string, month: string): Promise<Answer<OwnMonth>>;
}

export const createOwnApi = (at: (path: string) => URL): OwnApi => ({
  ownMonth: (office, month) => call(at(apiPaths.ownMonth(office, month)), ownMonthSchema),
});
