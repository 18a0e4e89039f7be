import type { Account } from '@hailong/schema/account';
import { apiPaths } from '@hailong/schema/api-paths';
import type { MonthComments } from '@hailong/schema/month-comments';
import type { LinkPurpose } from '@hailong/schema/people';
import type { ShownReport } from '@hailong/schema/monthly-report';
import { aCatalogue, aMonth, anOfficerResult } from './a-month.ts';
import { anAccount } from './an-account.ts';
import { problemReply, startJsonServer, type JsonServer, type Reply } from './json-server.ts';

/** What the server of a test knows; a test changes it while the page is open. */
export interface OfficeState {
  isSignedIn: boolean;
  account: Account;
  report: ShownReport;
  comments: MonthComments;
  /** What the one-time link of a test is for. */
  purpose: LinkPurpose;
  /** Answers instead of the usual one, by the start of "GET /path". */
  instead: Record<string, Reply>;
  /** Every request so far, as "GET /path". */
  readonly requests: string[];
  /** Bodies of the requests that had one, by "POST /path". */
  readonly bodies: Record<string, unknown>;
}

const anOfficeState = (): OfficeState => ({
  isSignedIn: true,
  account: anAccount(),
  report: aMonth([anOfficerResult({ attitude: { 1: 0, 2: 1, 3: 0, 4: 3, 5: 4 } })]),
  comments: { month: '2026-10', withheld: 0, comments: [] },
  purpose: { kind: 'first-administrator', officeName: null, displayName: null, username: null },
  instead: {},
  requests: [],
  bodies: {},
});

const usualReply = (state: OfficeState, method: string, path: string): Reply | undefined => {
  if (path === apiPaths.signIn) {
    state.isSignedIn = true;
    return { body: state.account };
  }
  if (path === apiPaths.signOut) {
    state.isSignedIn = false;
    return { status: 204 };
  }
  if (path === apiPaths.setupCheck) return { body: state.purpose };
  if (path === apiPaths.setupPassword) return { status: 204 };
  if (path === apiPaths.setup) return { status: 201, body: state.account };
  if (path === apiPaths.catalogue('van-gia')) return { body: aCatalogue(state.report.officers, { sample: true }) };
  if (method === 'GET' && !state.isSignedIn) return problemReply('session.missing');
  if (path === apiPaths.me) return { body: state.account };
  if (path.endsWith('/comments')) return { body: state.comments };
  const month = /\/months\/(\d{4}-\d{2})$/.exec(path)?.[1];
  return month === undefined ? undefined : { body: { ...state.report, month } };
};

/** An office's server as far as the administration asks of it, over real HTTP. */
export const startOfficeServer = async (): Promise<JsonServer & { readonly state: OfficeState }> => {
  const state = anOfficeState();
  const server = await startJsonServer((method, url, body) => {
    const request = `${method} ${url}`;
    state.requests.push(request);
    if (body !== undefined) state.bodies[request] = body;
    const instead = Object.entries(state.instead).find(([start]) => request.startsWith(start))?.[1];
    return instead ?? usualReply(state, method, url.split('?')[0] ?? '');
  });
  return { ...server, state };
};
