import { apiPaths } from '@hailong/schema/api-paths';
import { posterListSchema, type PosterList } from '@hailong/schema/poster';
import { call, type Answer } from '../api/call.ts';

export interface PostersApi {
  posters(office: string): Promise<Answer<PosterList>>;
}

export const createPostersApi = (at: (path: string) => URL): PostersApi => ({
  posters: (office) => call(at(apiPaths.posters(office)), posterListSchema),
});
