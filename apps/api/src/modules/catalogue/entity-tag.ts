import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Hash of the content, the same on every server and after every restart. */
export const contentVersion = (content: object): string =>
  createHash('sha256')
    .update(String(canonicalize(content)))
    .digest('base64url')
    .slice(0, 22);

export const strongTag = (version: string): string => `"${version}"`;

/** Whether If-None-Match names the tag; a proxy that compressed on the way may have weakened it (W/"…"). */
export const alreadyHeld = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((held) => held.trim() === '*' || held.trim().replace(/^W\//, '') === tag);
