import type { Account } from '@hailong/schema/account';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { MonthClosing, MonthRevision } from '@hailong/schema/closing';
import type { CriteriaOverview } from '@hailong/schema/criteria';
import type { DutyPlan } from '@hailong/schema/duty-schedule';
import type { PosterList } from '@hailong/schema/poster';
import type { Guide } from '@hailong/schema/guide';
import type { KioskFleet } from '@hailong/schema/kiosk';
import { monthOf } from '@hailong/schema/month';
import type { ShownReport } from '@hailong/schema/monthly-report';
import type { OfficeProfile } from '@hailong/schema/office-settings';
import type { OwnPasskeys } from '@hailong/schema/passkey';
import type { OwnSecurity } from '@hailong/schema/own-security';
import type { OwnSessions, People } from '@hailong/schema/people';
import type { ProcedureList } from '@hailong/schema/procedure-list';
import type { Roster } from '@hailong/schema/roster';
import type { SurveyList, SurveyState } from '@hailong/schema/survey';
import { mayManageSettings, mayReadMonths, mayTendKiosks, type Membership } from '@hailong/schema/role';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { adminPaths } from '../admin-paths.ts';
import type { AdminApi } from './api/admin-api.ts';
import { valueOrThrow, type Answer } from './api/call.ts';
import { isSignedOut } from './api/failure.ts';
import { signInFor } from './session/next-page.ts';
import { officeOfFirstPage } from './shell/first-page.ts';

/** The value; or sign-in and back to the page that was asked for; or, thrown, what the error screen says. */
export const valueOrSignIn = <T>(answer: Answer<T>, request: Request): T | Response => {
  if (!answer.ok && isSignedOut(answer.failure)) {
    const { pathname, search } = new URL(request.url);
    return redirect(signInFor(pathname + search));
  }
  return valueOrThrow(answer);
};

export const loadAccount =
  (api: AdminApi) =>
  async ({ request }: LoaderFunctionArgs): Promise<Account | Response> =>
    valueOrSignIn(await api.me(), request);

/** Where the set-up of an office goes on that this person may set up, or null. */
const unfinishedSetUp = async (api: AdminApi, memberships: readonly Membership[]): Promise<string | null> => {
  const kept = memberships.find(mayManageSettings);
  if (!kept) return null;
  const profile = await api.settings(kept.office);
  return profile.ok && profile.value.settings.setUpStep !== 'done' ? adminPaths.start(kept.office) : null;
};

/**
 * Opens the set-up of an office until somebody has gone through it, unless the office was chosen from the menu; then the
 * present month of the wanted office, or of the first one whose months this person may read; those who only look after
 * tablets and people begin with the guide.
 */
export const loadFirstPage =
  (api: AdminApi) =>
  async ({ request }: LoaderFunctionArgs): Promise<Response | null> => {
    // Not signed in: the account's own loader, which runs beside this one, leads to sign-in.
    const account = await api.me();
    const memberships = account.ok ? account.value.memberships : [];
    const readable = memberships.filter(mayReadMonths);
    const wanted = officeOfFirstPage(new URL(request.url));
    const membership = readable.find(({ office }) => office === wanted) ?? readable[0];
    const tended = memberships.find(mayTendKiosks);
    const rated = memberships.find(({ officerId }) => officerId !== null);
    if (!membership && !tended && rated) return redirect(adminPaths.own(rated.office));
    const setUp = wanted === null ? await unfinishedSetUp(api, memberships) : null;
    if (setUp !== null) return redirect(setUp);
    if (!membership) return tended ? redirect(adminPaths.guide(tended.office)) : null;
    const { office } = valueOrThrow(await api.catalogue(membership.office));
    return redirect(adminPaths.month(office.slug, monthOf(Date.now(), office.timeZone)));
  };

export interface MonthData {
  readonly report: ShownReport;
  /** Named by "?revision=2" in the address; null: the report as it stands today. */
  readonly revision: MonthRevision | null;
  readonly catalogue: Catalogue;
  /** When this was asked, ms since the epoch: decides which month is the present one. */
  readonly now: number;
}

export const loadMonth =
  (api: AdminApi) =>
  async ({ request, params: { office = '', month = '' } }: LoaderFunctionArgs): Promise<MonthData | Response> => {
    const wanted = new URL(request.url).searchParams.get('revision');
    // Side by side; the browser answers the catalogue from its cache (ETag) after the first month.
    const asked = wanted === null ? api.month(office, month) : api.revision(office, month, wanted);
    const [answer, catalogue] = await Promise.all([asked, api.catalogue(office)]);
    const found = valueOrSignIn<ShownReport | MonthRevision>(answer, request);
    if (found instanceof Response) return found;
    const opened = 'report' in found ? { report: found.report, revision: found } : { report: found, revision: null };
    return { ...opened, catalogue: valueOrThrow(catalogue), now: Date.now() };
  };

export interface ClosingData {
  readonly closing: MonthClosing;
  readonly catalogue: Catalogue;
}

export const loadClosing =
  (api: AdminApi) =>
  async ({ request, params: { office = '', month = '' } }: LoaderFunctionArgs): Promise<ClosingData | Response> => {
    const [answer, catalogue] = await Promise.all([api.closing(office, month), api.catalogue(office)]);
    const closing = valueOrSignIn(answer, request);
    return closing instanceof Response ? closing : { closing, catalogue: valueOrThrow(catalogue) };
  };

export interface CriteriaData {
  readonly overview: CriteriaOverview;
  readonly catalogue: Catalogue;
}

export const loadCriteria =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<CriteriaData | Response> => {
    const [answer, catalogue] = await Promise.all([api.criteria(office), api.catalogue(office)]);
    const overview = valueOrSignIn(answer, request);
    return overview instanceof Response ? overview : { overview, catalogue: valueOrThrow(catalogue) };
  };

export const loadRoster =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<Roster | Response> =>
    valueOrSignIn(await api.roster(office), request);

export const loadProcedures =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<ProcedureList | Response> =>
    valueOrSignIn(await api.procedureList(office), request);

export const loadSettings =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<OfficeProfile | Response> =>
    valueOrSignIn(await api.settings(office), request);

export const loadKiosks =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<KioskFleet | Response> =>
    valueOrSignIn(await api.kiosks(office), request);

export const loadDuty =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<DutyPlan | Response> =>
    valueOrSignIn(await api.duty(office), request);

export const loadGuide =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<Guide | Response> =>
    valueOrSignIn(await api.guide(office), request);

export const loadSurveys =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<SurveyList | Response> =>
    valueOrSignIn(await api.surveys(office), request);

export const loadSurvey =
  (api: AdminApi) =>
  async ({ request, params: { office = '', survey = '' } }: LoaderFunctionArgs): Promise<SurveyState | Response> =>
    valueOrSignIn(await api.survey(office, survey), request);

export const loadPosters =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<PosterList | Response> =>
    valueOrSignIn(await api.posters(office), request);

export const loadPeople =
  (api: AdminApi) =>
  async ({ request, params: { office = '' } }: LoaderFunctionArgs): Promise<People | Response> =>
    valueOrSignIn(await api.people(office), request);

export interface OwnAccountData {
  readonly sessions: OwnSessions;
  readonly security: OwnSecurity;
  readonly passkeys: OwnPasskeys;
}

export const loadOwnAccount =
  (api: AdminApi) =>
  async ({ request }: LoaderFunctionArgs): Promise<OwnAccountData | Response> => {
    const [answer, security, passkeys] = await Promise.all([api.ownSessions(), api.ownSecurity(), api.ownPasskeys()]);
    const sessions = valueOrSignIn(answer, request);
    if (sessions instanceof Response) return sessions;
    return { sessions, security: valueOrThrow(security), passkeys: valueOrThrow(passkeys) };
  };
