import type { Catalogue } from '@hailong/schema/catalogue';
import { addMonths, isMonth, monthOf } from '@hailong/schema/month';
import type { PeriodFigures } from '@hailong/schema/month-figures';
import type { OwnMonth } from '@hailong/schema/own-month';
import type { LoaderFunctionArgs } from 'react-router';
import type { AdminApi } from './api/admin-api.ts';
import { valueOrThrow } from './api/call.ts';
import { valueOrSignIn } from './loaders.ts';

export interface PeriodData {
  readonly figures: PeriodFigures;
  readonly catalogue: Catalogue;
}

/** A quarter or a year, as the address names it. */
export const loadPeriod =
  (api: AdminApi) =>
  async ({ request, params: { office = '', period = '' } }: LoaderFunctionArgs): Promise<PeriodData | Response> => {
    const [answer, catalogue] = await Promise.all([api.periodFigures(office, period), api.catalogue(office)]);
    const figures = valueOrSignIn(answer, request);
    return figures instanceof Response ? figures : { figures, catalogue: valueOrThrow(catalogue) };
  };

export interface OwnData {
  readonly own: OwnMonth;
  readonly office: string;
  /** The last month that is over, on the office's clock. */
  readonly lastMonth: string;
}

/** One's own results of the month that "?month=2026-10" names, or of the last one that is over. */
export const loadOwn =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<OwnData | Response> => {
    const { timeZone } = valueOrThrow(await api.catalogue(office)).office;
    const lastMonth = addMonths(monthOf(Date.now(), timeZone), -1);
    const wanted = new URL(request.url).searchParams.get('month') ?? lastMonth;
    const own = valueOrSignIn(await api.ownMonth(office, isMonth(wanted) ? wanted : lastMonth), request);
    return own instanceof Response ? own : { own, office, lastMonth };
  };
