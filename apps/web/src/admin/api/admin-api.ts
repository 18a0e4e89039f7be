import { accountSchema, type Account, type Setup } from '@hailong/schema/account';
import { apiPaths } from '@hailong/schema/api-paths';
import { catalogueSchema, type Catalogue } from '@hailong/schema/catalogue';
import { monthCommentsSchema, type MonthComments } from '@hailong/schema/month-comments';
import { shownReportSchema, type ShownReport } from '@hailong/schema/monthly-report';
import { z } from 'zod';
import { createClosingApi, type ClosingApi } from '../closing/closing-api.ts';
import { createCriteriaApi, type CriteriaApi } from '../criteria/criteria-api.ts';
import { createDueApi, type DueApi } from '../due/due-api.ts';
import { createDutyApi, type DutyApi } from '../duty/duty-api.ts';
import { createKiosksApi, type KiosksApi } from '../kiosks/kiosks-api.ts';
import { createFiguresApi, type FiguresApi } from '../figures/figures-api.ts';
import { createRosterApi, type RosterApi } from '../roster/roster-api.ts';
import { createOwnApi, type OwnApi } from '../own/own-api.ts';
import { createPostersApi, type PostersApi } from '../posters/posters-api.ts';
import { createOwnSecurityApi, type OwnSecurityApi } from '../people/own-security-api.ts';
import { createPasskeysApi, type PasskeysApi } from '../passkeys/passkeys-api.ts';
import { createPeopleApi, type PeopleApi } from '../people/people-api.ts';
import { createAuditApi, type AuditApi } from '../audit/audit-api.ts';
import { createPrivacyApi, type PrivacyApi } from '../privacy/privacy-api.ts';
import { createReviewApi, type ReviewApi } from '../review/review-api.ts';
import { createSetAsideApi, type SetAsideApi } from '../set-aside/set-aside-api.ts';
import { createSettingsApi, type SettingsApi } from '../settings/settings-api.ts';
import { createSurveyApi, type SurveyApi } from '../surveys/survey-api.ts';
import { call, type Answer } from './call.ts';
import { download, type DownloadedFile } from './download.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Six digits of the person's phone, or a backup code. */
  readonly code?: string;
}

/** Everything the administration asks of the server. */
export interface AdminApi
  extends
    ClosingApi,
    CriteriaApi,
    DueApi,
    DutyApi,
    FiguresApi,
    KiosksApi,
    RosterApi,
    AuditApi,
    PrivacyApi,
    ReviewApi,
    SetAsideApi,
    SettingsApi,
    SurveyApi,
    OwnApi,
    OwnSecurityApi,
    PasskeysApi,
    PostersApi,
    PeopleApi {
  setUp(setup: Setup): Promise<Answer<Account>>;
  signIn(credentials: Credentials): Promise<Answer<unknown>>;
  signOut(): Promise<Answer<unknown>>;
  me(): Promise<Answer<Account>>;
  catalogue(office: string): Promise<Answer<Catalogue>>;
  month(office: string, month: string): Promise<Answer<ShownReport>>;
  /** With `names` the server records who looked. */
  comments(office: string, month: string, names: boolean): Promise<Answer<MonthComments>>;
  /** Reads the file at `path`, telling how many bytes have come so far. */
  download(path: string, fallbackName: string, onReceived: (bytes: number) => void): Promise<Answer<DownloadedFile>>;
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

/** `origin` is where the page itself came from: the administration talks to its own server only. */
export const createAdminApi = (origin: string): AdminApi => {
  const at = (path: string): URL => new URL(path, origin);
  return {
    ...createClosingApi(at),
    ...createCriteriaApi(at),
    ...createFiguresApi(at),
    ...createRosterApi(at),
    ...createSurveyApi(at),
    ...createOwnApi(at),
    ...createPostersApi(at),
    ...createAuditApi(at),
    ...createPrivacyApi(at),
    ...createReviewApi(at),
    ...createSetAsideApi(at),
    ...createSettingsApi(at),
    ...createKiosksApi(at),
    ...createDueApi(at),
    ...createDutyApi(at),
    ...createPeopleApi(at),
    ...createOwnSecurityApi(at),
    ...createPasskeysApi(at),
    setUp: (setup) => call(at(apiPaths.setup), accountSchema, json(setup)),
    signIn: (credentials) => call(at(apiPaths.signIn), z.unknown(), json(credentials)),
    signOut: () => call(at(apiPaths.signOut), z.unknown(), json({})),
    me: () => call(at(apiPaths.me), accountSchema),
    catalogue: (office) => call(at(apiPaths.catalogue(office)), catalogueSchema),
    month: (office, month) => call(at(apiPaths.month(office, month)), shownReportSchema),
    comments: (office, month, names) =>
      call(at(`${apiPaths.monthComments(office, month)}${names ? '?names=1' : ''}`), monthCommentsSchema),
    download: (path, fallbackName, onReceived) => download(at(path), fallbackName, onReceived),
  };
};
