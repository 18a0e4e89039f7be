import { PROCEDURE_CODE_MAX_LENGTH, PROCEDURE_NAME_MAX_LENGTH } from '@hailong/schema/limits';
import type { Rating } from '@hailong/schema/rating';
import { canonicalJson } from './content-hash.ts';

/** A rating laid into the columns of the tables ratings and rating_texts. */
export interface FoldedRating {
  /** Lower case. */
  readonly id: string;
  readonly officerId: string | null;
  readonly kind: 'rating' | 'suggestion' | null;
  readonly criteriaSet: number | null;
  /** Canonical JSON: equal answers are equal text. */
  readonly scores: string | null;
  readonly reasons: Record<string, string[]> | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly outcome: 'received' | 'supplement' | 'refused' | 'returned' | null;
  readonly assisted: boolean | null;
  readonly language: string | null;
  readonly noticeVersion: number | null;
  readonly suggestionType: 'suggestion' | 'complaint' | 'reflection' | null;
  readonly channel: 'phone' | 'kiosk' | 'paper';
  readonly ratedAt: string;
  readonly customerName: string | null;
  readonly comment: string | null;
  /** Canonical JSON object of every field that the columns above do not give back exactly as it came. */
  readonly extra: string | null;
}

/** What is left in the erasable columns when a rating's erasure is done. */
export const NOTHING_PERSONAL = { customerName: null, comment: null, procedureName: null, extra: null } as const;

/** PostgreSQL's text holds every character but U+0000; the original is then kept in `extra`. */
const storable = (text: unknown): string | null =>
  typeof text === 'string' ? text.replaceAll('\u0000', '\uFFFD') : null;

const lowerCase = (id: string | null): string | null => id?.toLowerCase() ?? null;

/** The schema passes over a key "__proto__", so such an object has not been checked and stays out of the columns. */
const checkedReasons = ({ reasons }: Rating): Record<string, string[]> | null =>
  reasons !== undefined && !Object.hasOwn(reasons, '__proto__') ? reasons : null;

const LIMIT = { code: PROCEDURE_CODE_MAX_LENGTH, name: PROCEDURE_NAME_MAX_LENGTH };

const procedureOf = ({ procedure }: Rating, field: 'code' | 'name'): string | null => {
  if (procedure === undefined || !Object.hasOwn(procedure, field)) return null;
  const text = storable(Reflect.get(procedure, field));
  // The field that made the procedure valid is within its limit; the other one may be anything.
  return text !== null && text.length <= LIMIT[field] ? text : null;
};

const toColumns = (rating: Rating): Omit<FoldedRating, 'extra'> => {
  const isSuggestion = rating.kind === 'suggestion';
  return {
    id: rating.id.toLowerCase(),
    officerId: lowerCase(rating.officerId),
    kind: rating.kind ?? null,
    // What a suggestion says of criteria is never counted, hence never in the counted columns.
    criteriaSet: isSuggestion ? null : (rating.criteriaSet ?? null),
    scores: isSuggestion || rating.scores === undefined ? null : canonicalJson(rating.scores),
    reasons: checkedReasons(rating),
    procedureCode: procedureOf(rating, 'code'),
    procedureName: procedureOf(rating, 'name'),
    outcome: rating.outcome ?? null,
    assisted: rating.assisted ?? null,
    language: storable(rating.language),
    noticeVersion: rating.noticeVersion ?? null,
    suggestionType: isSuggestion ? (rating.suggestionType ?? null) : null,
    channel: rating.channel,
    ratedAt: rating.ratedAt,
    customerName: storable(rating.customerName),
    comment: storable(rating.comment),
  };
};

const procedureFrom = (code: string | null, name: string | null): object | null =>
  code === null && name === null ? null : { ...(code === null ? {} : { code }), ...(name === null ? {} : { name }) };

/** What the columns say, field by field as on the wire. */
const fromColumns = (columns: Omit<FoldedRating, 'extra'>): Map<string, unknown> => {
  const { procedureCode, procedureName, scores, officerId, kind, ...same } = columns;
  const fields = new Map<string, unknown>(Object.entries(same).filter(([, value]) => value !== null));
  if (kind !== null) fields.set('kind', kind);
  if (officerId !== null || kind === 'suggestion') fields.set('officerId', officerId);
  if (scores !== null) fields.set('scores', JSON.parse(scores));
  const procedure = procedureFrom(procedureCode, procedureName);
  if (procedure) fields.set('procedure', procedure);
  return fields;
};

const isHeld = (columns: Omit<FoldedRating, 'extra'>, held: ReadonlyMap<string, unknown>) => {
  const same = (key: string, value: unknown): boolean => {
    // Written canonically already; the longest of what is compared for every rating.
    if (key === 'scores' && columns.scores !== null) return columns.scores === canonicalJson(value);
    return held.get(key) === value || canonicalJson(held.get(key)) === canonicalJson(value);
  };
  return ([key, value]: readonly [string, unknown]): boolean => held.has(key) && same(key, value);
};

/**
 * Lays an accepted rating into columns without losing anything: `unfoldRating` gives back what was received, which differs
 * from what is counted where somebody attributed the rating to another officer or criteria set.
 */
export const foldRating = (rating: Rating, received: object = rating): FoldedRating => {
  const columns = toColumns(rating);
  const isKept = isHeld(columns, fromColumns(columns));
  const extra = Object.entries(received).filter((field) => !isKept(field));
  return { ...columns, extra: extra.length === 0 ? null : canonicalJson(Object.fromEntries(extra)) };
};

/** The rating as received, key order and number spelling aside (RFC 8785 looks past both). */
export const unfoldRating = ({ extra, ...columns }: FoldedRating): object => {
  const fields = fromColumns(columns);
  const kept: unknown = extra === null ? {} : JSON.parse(extra);
  // Entries, never assignment: a field may be called "__proto__".
  return Object.fromEntries([...fields, ...Object.entries(kept as object)]);
};
