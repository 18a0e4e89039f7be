import type { AuditPage } from '@hailong/schema/audit';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { PrivacyRegister } from '@hailong/schema/privacy-request';
import type { SetAsideList } from '@hailong/schema/set-aside';
import type { LoaderFunctionArgs } from 'react-router';
import type { AdminApi } from './api/admin-api.ts';
import { valueOrThrow } from './api/call.ts';
import { readAuditFilter } from './audit/audit-filter.ts';
import { valueOrSignIn } from './loaders.ts';

export interface SetAsideData {
  readonly list: SetAsideList;
  readonly catalogue: Catalogue;
}

export const loadSetAside =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<SetAsideData | Response> => {
    const [answer, catalogue] = await Promise.all([api.setAsideList(office, 'waiting'), api.catalogue(office)]);
    const list = valueOrSignIn(answer, request);
    return list instanceof Response ? list : { list, catalogue: valueOrThrow(catalogue) };
  };

export const loadPrivacy =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<PrivacyRegister | Response> =>
    valueOrSignIn(await api.privacyRegister(office), request);

export const loadAudit =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<AuditPage | Response> =>
    valueOrSignIn(await api.auditLog(office, readAuditFilter(new URL(request.url).searchParams)), request);
