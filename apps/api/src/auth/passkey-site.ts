import { isIP } from 'node:net';
import type { PasskeyUse } from '@hailong/schema/passkey';
import type { AdministrationAccess, RequestWay } from './administration-access.ts';

/** Where a page of the administration stands, as passkeys see it. */
export interface PasskeySite {
  /** The host name that passkeys made here are tied to. */
  readonly host: string;
  /** What the browser has to say that it signed for. */
  readonly origin: string;
}

const LOCAL = 'localhost';
const AT_LOCALHOST = /^localhost(?::\d{1,5})?$/;

const publicHost = (publicUrl: string | undefined): string | null =>
  publicUrl === undefined ? null : new URL(publicUrl).hostname;

/** Numbers of an address are no names: browsers make no passkeys for them, 127.0.0.1 among them. */
const isName = (host: string): boolean => isIP(host.replace(/^\[|\]$/g, '')) === 0;

/**
 * The site of a request, whose host has been judged before; null where there can be no passkeys. On this computer the port
 * counts: another program that answers at http://localhost with another port is not us.
 */
export const passkeySite = (
  access: AdministrationAccess,
  { protocol, host }: RequestWay,
  publicUrl: string | undefined,
): PasskeySite | null => {
  const asked = host?.toLowerCase() ?? '';
  if (access === 'loopback') return AT_LOCALHOST.test(asked) ? { host: LOCAL, origin: `${protocol}://${asked}` } : null;
  const name = publicHost(publicUrl);
  if (access !== 'https' || publicUrl === undefined || name === null || !isName(name)) return null;
  return { host: name, origin: new URL(publicUrl).origin };
};

/** Where a passkey that is tied to `host` opens something. */
export const passkeyUse = (host: string, here: PasskeySite | null, publicUrl: string | undefined): PasskeyUse => {
  if (host === here?.host) return 'here';
  return host === LOCAL || host === publicHost(publicUrl) ? 'elsewhere' : 'nowhere';
};
