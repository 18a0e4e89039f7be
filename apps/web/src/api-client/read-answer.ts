import type { TryAgain } from '@hailong/schema/problem-kind';
import type { Received } from './exchange.ts';
import { retryAfterMs } from './retry-after.ts';

/** Our server said no, in our own words (RFC 9457). */
export interface ProblemAnswer {
  readonly kind: 'problem';
  /** As received: a newer server may use codes this app has not heard of. */
  readonly code: string;
  readonly tryAgain: TryAgain;
  readonly retryAfterMs: number | null;
}

export type Answer<Body> =
  | { readonly kind: 'answered'; readonly body: Body }
  | ProblemAnswer
  /** Somebody answered, but not our server: a captive portal, a proxy, another program on the address. */
  | { readonly kind: 'not-our-server' }
  | { readonly kind: 'unreachable' };

const NOT_OUR_SERVER = { kind: 'not-our-server' } as const;

const parse = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readProblem = (received: Received): ProblemAnswer | null => {
  if (received.status < 400 || !received.direct || received.contentType !== 'application/problem+json') return null;
  const body = parse(received.text) as { code?: unknown; tryAgain?: unknown; status?: unknown } | null | undefined;
  if (typeof body?.code !== 'string' || body.status !== received.status) return null;
  if (body.tryAgain !== 'never' && body.tryAgain !== 'later') return null;
  const wait = retryAfterMs(received.headers.get('retry-after'), Date.now());
  return { kind: 'problem', code: body.code, tryAgain: body.tryAgain, retryAfterMs: wait };
};

/**
 * Whose answer it is and what it says. Only a 200 (or the `success` of that endpoint) that was not redirected, of JSON, that
 * `read` recognises, is our server's yes; only our own problem document is its no; everything else means nothing was heard.
 */
export const readAnswer = <Body>(
  received: Received | null,
  read: (json: unknown) => Body | null,
  success = 200,
): Answer<Body> => {
  if (received === null) return { kind: 'unreachable' };
  const problem = readProblem(received);
  if (problem) return problem;
  if (received.status !== success || !received.direct || received.contentType !== 'application/json')
    return NOT_OUR_SERVER;
  const body = read(parse(received.text));
  return body === null ? NOT_OUR_SERVER : { kind: 'answered', body };
};
