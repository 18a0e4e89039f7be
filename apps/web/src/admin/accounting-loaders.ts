import type { AuditPage } from '@hailong/schema/audit';
import type { Catalogue } from '@hailong/schema/catalogue';
import { isMonth, monthOf } from '@hailong/schema/month';
import type { PrivacyRegister } from '@hailong/schema/privacy-request';
import type { ReviewList } from '@hailong/schema/review';
import type { SetAsideList } from '@hailong/schema/set-aside';
import type { LoaderFunctionArgs } from 'react-router';
import type { AdminApi } from './api/admin-api.ts';
import { valueOrThrow } from './api/call.ts';
import { readAuditFilter } from './audit/audit-filter.ts';
import { valueOrSignIn } from './loaders.ts';

export interface ReviewData {
  readonly list: ReviewList;
  readonly catalogue: Catalogue;
  /** Whether it is the month that runs now, on the office's clock. */
  readonly isPresent: boolean;
}

/** What waits in the month that "?month=2026-10" names, or in the present one. */
export const loadReview =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<ReviewData | Response> => {
    const catalogue = valueOrThrow(await api.catalogue(office));
    const present = monthOf(Date.now(), catalogue.office.timeZone);
    const wanted = new URL(request.url).searchParams.get('month') ?? present;
    const month = isMonth(wanted) ? wanted : present;
    const list = valueOrSignIn(await api.reviewList(office, month, 'waiting'), request);
    return list instanceof Response ? list : { list, catalogue, isPresent: month >= present };
  };

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
