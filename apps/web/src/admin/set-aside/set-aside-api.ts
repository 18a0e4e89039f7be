import { apiPaths } from '@hailong/schema/api-paths';
import {
  setAsideItemSchema,
  setAsideListSchema,
  type SetAsideAction,
  type SetAsideFilter,
  type SetAsideItem,
  type SetAsideList,
} from '@hailong/schema/set-aside';
import { call, type Answer } from '../api/call.ts';

export interface SetAsideApi {
  setAsideList(office: string, show: SetAsideFilter): Promise<Answer<SetAsideList>>;
  decideSetAside(office: string, key: string, action: SetAsideAction): Promise<Answer<SetAsideItem>>;
}

export const createSetAsideApi = (at: (path: string) => URL): SetAsideApi => ({
  setAsideList: (office, show) => call(at(`${apiPaths.setAsideList(office)}?show=${show}`), setAsideListSchema),
  decideSetAside: (office, key, action) =>
    call(at(apiPaths.setAsideItem(office, key)), setAsideItemSchema, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(action),
    }),
});
