import { RATING_MAX_BYTES } from '@hailong/schema/limits';
import { sealedRatingSchema } from '@hailong/schema/rating';
import type { RefusedCode, SetAsideCode } from '@hailong/schema/verdict';
import { z } from 'zod';
import { contentHash } from './content-hash.ts';
import type { OpenBox } from './open-box.ts';

/** One element of a batch: what it says and how it was written. */
export interface BatchElement {
  readonly value: unknown;
  readonly text: string;
}

/** What an element turned out to be, before anybody asks what its answers mean. */
export type OpenedElement =
  | { readonly kind: 'refused'; readonly id: unknown; readonly code: RefusedCode }
  | {
      readonly kind: 'unusable';
      readonly id: string;
      readonly hash: Buffer;
      readonly code: SetAsideCode;
      readonly text: string;
    }
  | {
      readonly kind: 'readable';
      readonly id: string;
      readonly hash: Buffer;
      readonly content: Readonly<Record<string, unknown>>;
      readonly text: string;
    };

const guidSchema = z.guid();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own fields only: "__proto__" must not lend an element an id. */
const field = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const isGuid = (value: unknown): value is string => guidSchema.safeParse(value).success;

/** What was given as id, where it can be said back in a reply. */
const echo = (id: unknown): unknown => (typeof id === 'object' || id === undefined ? null : id);

const hashOrNull = (value: unknown): Buffer | null => {
  try {
    return contentHash(value);
  } catch {
    // A lone surrogate or an infinity: JSON that RFC 8785 has no form for.
    return null;
  }
};

const parseOrUndefined = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readContent = (id: string, content: unknown, text: string): OpenedElement => {
  const hash = hashOrNull(content);
  const contentId = field(content, 'id');
  const isSameRating = typeof contentId === 'string' && contentId.toLowerCase() === id.toLowerCase();
  return hash !== null && isObject(content) && isSameRating
    ? { kind: 'readable', id, hash, content, text }
    : { kind: 'unusable', id, hash: hash ?? contentHash(text), code: 'invalid-content', text };
};

/** Reads the outside of one element and opens its box, if it is one. */
export const openElement = async ({ value, text }: BatchElement, openBox: OpenBox): Promise<OpenedElement> => {
  const id = field(value, 'id');
  if (Buffer.byteLength(text) > RATING_MAX_BYTES) return { kind: 'refused', id: echo(id), code: 'too-large' };
  if (!isGuid(id)) return { kind: 'refused', id: echo(id), code: 'no-usable-id' };
  if (field(value, 'sealed') === undefined) return readContent(id, value, text);

  const sealed = sealedRatingSchema.safeParse(value);
  const opened = sealed.success ? await openBox(sealed.data.sealed.keyId, id, sealed.data.sealed.box) : null;
  return opened === null
    ? { kind: 'unusable', id, hash: hashOrNull(value) ?? contentHash(text), code: 'sealed-box-unopened', text }
    : readContent(id, parseOrUndefined(opened), text);
};
