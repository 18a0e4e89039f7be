import { apiPaths } from '@hailong/schema/api-paths';
import { dueListSchema, type DueList } from '@hailong/schema/due';
import { call, type Answer } from '../api/call.ts';

export interface DueApi {
  due(office: string): Promise<Answer<DueList>>;
}

export const createDueApi = (at: (path: string) => URL): DueApi => ({
  due: (office) => call(at(apiPaths.due(office)), dueListSchema),
});
