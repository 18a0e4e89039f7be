import { createHash, randomBytes } from 'node:crypto';

/** Long enough to finish an installation, short enough that a photographed screen is worth nothing next week. */
export const SETUP_LINK_LIFETIME = 24 * 60 * 60 * 1000;

export const newSetupToken = (): string => randomBytes(32).toString('base64url');

export const hashSetupToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface ServerAddress {
  readonly publicUrl: string | undefined;
  readonly port: number;
}

/**
 * Where the administration opens: PUBLIC_URL when it is https, else on the server's own computer. The token stands
 * behind "#", so that it reaches neither a log nor a proxy.
 */
export const setupUrl = (token: string, { publicUrl, port }: ServerAddress): string => {
  const base = publicUrl?.startsWith('https://') === true ? publicUrl : `http://localhost:${port}`;
  return `${base}/admin/setup#${token}`;
};
