import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * RFC 8785 JSON of a parsed value.
 * @throws Error for what has none: lone surrogates, infinities
 */
export const canonicalJson = (value: unknown): string => String(canonicalize(value));

/** SHA-256 of the canonical JSON: what "same content" means on the wire (32 bytes). */
export const contentHash = (value: unknown): Buffer => createHash('sha256').update(canonicalJson(value)).digest();
