/**
 * A redirect is not followed ('manual' rather than 'error', because a captive portal's redirect can then be told from a broken
 * line), and no cache may answer for the server.
 */
export const OUR_SERVER_ITSELF = {
  redirect: 'manual',
  cache: 'no-store',
  credentials: 'same-origin',
} as const satisfies RequestInit;

/** Long enough for a batch on a slow line, short enough that a person is told the truth. */
const TIMEOUT_MS = 15_000;

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** The browser's own; tests hand in one that knows where their server is. */
export const browserFetch: Fetch = async (path, init) => fetch(path, init);

/** What came back, body included; whether it is our server that spoke is for read-answer to judge. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  /** False when it was redirected or answered by another origin. */
  readonly direct: boolean;
  /** 'application/json', without parameters, or ''. */
  readonly contentType: string;
  /** The body's text when it claims to be JSON; anything else is not worth a phone's memory. */
  readonly text: string | null;
}

const JSON_TYPE = /^application\/(?:[a-z.-]+\+)?json$/;

/**
 * One request to our own origin, or null when nothing usable came back in time. The time limit covers the reading of the body
 * too: a portal may well never end one.
 */
export const exchange = async (
  path: string,
  init: RequestInit,
  send: Fetch = browserFetch,
): Promise<Received | null> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
  try {
    const response = await send(path, { ...OUR_SERVER_ITSELF, ...init, signal: patience.signal });
    const contentType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return {
      status: response.status,
      headers: response.headers,
      direct: response.type === 'basic' && !response.redirected,
      contentType,
      text: JSON_TYPE.test(contentType) ? await response.text() : null,
    };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};
