import type { Random } from '../random.ts';
import type { Reply } from './model-server.ts';

/** What may happen to one request on its way. */
export type Fate =
  | 'whole'
  | 'refused'
  | 'request-lost'
  | 'reply-lost'
  | 'slow'
  | 'repeated'
  | 'truncated'
  | 'portal'
  | 'unavailable'
  | 'killed-before-commit'
  | 'killed-after-commit'
  | 'replayed';

export const FATES: readonly [Fate, ...Fate[]] = [
  'whole',
  'refused',
  'request-lost',
  'reply-lost',
  'slow',
  'repeated',
  'truncated',
  'portal',
  'unavailable',
  'killed-before-commit',
  'killed-after-commit',
  'replayed',
];

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = { 'content-type': 'text/html' };
const STRANGERS =
  '{"protocol":1,"receivedAt":"2026-10-31T23:00:00+07:00","verdicts":[{"id":"00000000-0000-4000-8000-000000000000","verdict":"stored"}]}';

/** What routers, portals, proxies and other programs answer in place of a server. */
export const PORTALS: readonly [Reply, ...Reply[]] = [
  { status: 200, headers: HTML, text: '<h1>Wi-Fi</h1>' },
  { status: 200, headers: {}, text: '' },
  { status: 204, headers: {}, text: '' },
  { status: 302, headers: { location: '/sign-in' }, text: '' },
  { status: 200, headers: JSON_TYPE, text: '{"status":"ok","success":true}' },
  { status: 200, headers: JSON_TYPE, text: STRANGERS },
  { status: 200, headers: JSON_TYPE, text: '[]' },
  { status: 200, headers: JSON_TYPE, text: 'null' },
  { status: 200, headers: HTML, text: STRANGERS },
  { status: 200, headers: JSON_TYPE, text: '{"protocol":1,"receivedAt":"x","verdicts":[]}' },
  { status: 201, headers: JSON_TYPE, text: STRANGERS },
  { status: 404, headers: JSON_TYPE, text: '{"message":"Application not found"}' },
  { status: 404, headers: HTML, text: '<h1>404</h1>' },
  { status: 405, headers: HTML, text: '' },
  { status: 413, headers: HTML, text: '<h1>413</h1>' },
  { status: 500, headers: HTML, text: '' },
  { status: 502, headers: HTML, text: '<h1>502</h1>' },
  { status: 504, headers: HTML, text: '' },
  { status: 511, headers: HTML, text: '<h1>511</h1>' },
  { status: 200, headers: JSON_TYPE, text: '\u001f\u008b\u0008garbage' },
];

export const UNAVAILABLE: Reply = {
  status: 503,
  headers: { 'content-type': 'application/problem+json', 'retry-after': '5' },
  text: '{"type":"about:blank","title":"x","status":503,"code":"server.unavailable","tryAgain":"later"}',
};

/** The reply with its end missing. */
export const truncated = (reply: Reply, random: Random): Reply => ({
  ...reply,
  text: reply.text.slice(0, random.between(0, reply.text.length - 1)),
});
