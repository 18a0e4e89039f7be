/**
 * Passwords and citizens' names travel only over https or inside the server's own computer: on the office Wi-Fi anybody
 * who has read the poster can listen to plain http.
 */
export type AdministrationAccess = 'https' | 'loopback' | 'insecure';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** `host` without the port that https has anyway. */
const httpsHost = (host: string): string => host.replace(/:443$/, '');

export interface RequestWay {
  /** Of the connection itself, or what a trusted proxy says of the one it took. */
  readonly protocol: 'http' | 'https';
  readonly host: string | undefined;
}

/**
 * Judged by the name the browser was asked for, and by how it really came: whoever types the name of a site that has
 * https may still have come by http. A page of a stranger that points its own name at this server (DNS rebinding) still
 * carries that name, and is therefore turned away.
 */
export const administrationAccess = (
  { protocol, host }: RequestWay,
  publicUrl: string | undefined,
): AdministrationAccess => {
  const asked = host?.toLowerCase() ?? '';
  if (LOOPBACK.test(asked)) return 'loopback';
  if (publicUrl === undefined || protocol !== 'https') return 'insecure';
  const own = new URL(publicUrl);
  return own.protocol === 'https:' && httpsHost(asked) === httpsHost(own.host) ? 'https' : 'insecure';
};
