export interface RequestMarks {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where the administration's own pages may come from. */
export const trustedOrigins = (port: number, publicUrl: string | undefined): ReadonlySet<string> =>
  new Set([
    ...['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${port}`),
    ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin]),
  ]);

/**
 * Whether a request that may change something was made by one of our own pages (CSRF). A browser's own "same-origin" is
 * enough: no page can forge it, and it holds behind a proxy that hides the address the browser sees. Programs send no
 * Origin and old browsers no Sec-Fetch-Site, so each is judged only if present. A page served by this very host is ours as
 * well, whatever port a tunnel or a container published it on: the host's name has been checked before.
 */
export const isTrustedRequest = (marks: RequestMarks, trusted: ReadonlySet<string>): boolean => {
  const { method, host, origin, fetchSite } = marks;
  if (SAFE_METHODS.has(method) || fetchSite === 'same-origin') return true;
  if (fetchSite !== undefined && fetchSite !== 'none') return false;
  if (origin === undefined) return true;
  return trusted.has(origin) || origin === `http://${host}` || origin === `https://${host}`;
};
