import { createHash } from 'node:crypto';
import { monthChangeSchema, type MonthChange } from '@hailong/schema/closing';
import { criteriaSetSchema } from '@hailong/schema/criterion';
import { monthDetailsSchema, type MonthDetails } from '@hailong/schema/month-figures';
import { monthChanges } from '@hailong/schema/month-changes';
import { monthlyReportSchema, type MonthlyReport } from '@hailong/schema/monthly-report';
import { summariseMonth, type MonthCounts } from '@hailong/schema/summarise-month';
import { z } from 'zod';
import { canonicalJson } from '../rating/content-hash.ts';

const count = z.int().min(0);

/** `MonthCounts` as it is written down. */
const monthCountsSchema = z.object({
  month: z.string(),
  status: z.enum(['open', 'closed']),
  revision: count,
  setAside: count,
  suggestions: count,
  officeName: z.string(),
  officers: z.array(z.object({ id: z.string(), name: z.string() })),
  criteriaSets: z.array(criteriaSetSchema),
  counts: z.array(z.object({ officerId: z.string(), valid: count, suspect: count })),
  tallies: z.array(
    z.object({ officerId: z.string(), criteriaSet: z.int(), code: z.string(), score: z.int(), n: count }),
  ),
});

const frozenContentSchema = z.object({
  /** Raised when the meaning of a field changes; an old content is read for ever. */
  format: z.literal(1),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string(),
  counts: monthCountsSchema,
  report: monthlyReportSchema,
  /** Of the same ratings; contents of the first days have none. */
  details: monthDetailsSchema.optional(),
  changes: z.array(monthChangeSchema),
  /** SHA-256 of the lists of ids. */
  ratingIds: z.string(),
  suspectIds: z.string(),
});
export type FrozenContent = z.infer<typeof frozenContentSchema>;

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

const byText = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, key: canonicalJson(item) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);

/** The same counts written one way only, whatever the order and grouping in which the database answered. */
export const settledCounts = (counted: MonthCounts): z.infer<typeof monthCountsSchema> => {
  const perOfficer = Map.groupBy(counted.counts, ({ officerId }) => officerId);
  const perAnswer = Map.groupBy(counted.tallies, ({ n: _n, ...answer }) => canonicalJson(answer));
  const sum = <Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    ...counted,
    officers: counted.officers.map(({ id, name }) => ({ id, name })),
    criteriaSets: counted.criteriaSets.map((set) => criteriaSetSchema.parse(set)),
    counts: byText(
      [...perOfficer].map(([officerId, rows]) => ({
        officerId,
        valid: sum(rows, 'valid'),
        suspect: sum(rows, 'suspect'),
      })),
    ),
    tallies: byText([...perAnswer.values()].flatMap((rows) => (rows[0] ? [{ ...rows[0], n: sum(rows, 'n') }] : []))),
  };
};

/** Names counts and the revision they would become, so that nothing else is frozen than what was looked at. */
export const digestOf = (counted: MonthCounts, revision: number): string =>
  sha256(canonicalJson({ ...settledCounts(counted), revision })).toString('hex');

export interface Freezing {
  /** Read from the ratings at `at`. */
  readonly counted: MonthCounts;
  readonly details: MonthDetails;
  readonly at: Date;
  readonly ratingIds: Buffer;
  readonly suspectIds: Buffer;
  readonly revision: number;
  readonly actor: string;
  /** The newest revision so far. */
  readonly before: MonthlyReport | null;
}

/** What changed since the newest revision; nothing where there is none. */
export const pendingChanges = (counted: MonthCounts, before: MonthlyReport | null): readonly MonthChange[] =>
  before === null ? [] : monthChanges(before, summariseMonth(counted));

/** The content of a revision, as text, and its hash. */
export const freezeMonth = (freezing: Freezing): { readonly content: string; readonly contentHash: Buffer } => {
  const { counted, details, at, ratingIds, suspectIds, revision, actor, before } = freezing;
  const counts = settledCounts({ ...counted, status: 'closed', revision });
  const frozen: FrozenContent = {
    format: 1,
    frozenAt: at.toISOString(),
    frozenBy: actor,
    counts,
    report: summariseMonth(counts),
    details,
    changes: [...pendingChanges(counted, before)],
    ratingIds: sha256(ratingIds).toString('hex'),
    suspectIds: sha256(suspectIds).toString('hex'),
  };
  const content = canonicalJson(frozen);
  return { content, contentHash: sha256(content) };
};

/** @throws ZodError where the content is none of ours */
export const readFrozen = (content: string): FrozenContent => frozenContentSchema.parse(JSON.parse(content));

/** Where a revision is not what its ratings make it; empty: equal. */
export interface FrozenRow {
  readonly content: string;
  readonly contentHash: Buffer;
  readonly ratingIds: Buffer;
  readonly suspectIds: Buffer;
}

export type RevisionFault =
  | { readonly fault: 'content-hash' | 'rating-ids' | 'arithmetic' | 'ratings-missing' }
  | { readonly fault: 'figures'; readonly changes: readonly MonthChange[] };

/**
 * Checks a revision from the ground up: its hashes, its arithmetic, and its figures against the same ratings counted
 * again. What waits for a decision (set aside) is taken as it was written down, as that list has no past.
 */
export const revisionFaults = (
  row: FrozenRow,
  recounted: Pick<MonthCounts, 'suggestions' | 'counts' | 'tallies'>,
): readonly RevisionFault[] => {
  const { counts, report, ratingIds, suspectIds } = readFrozen(row.content);
  const found = recounted.counts.reduce((sum, { valid, suspect }) => sum + valid + suspect, recounted.suggestions);
  const changes = monthChanges(report, summariseMonth({ ...counts, ...recounted }));
  const isSame = (ids: Buffer, hash: string): boolean => sha256(ids).toString('hex') === hash;
  return [
    ...(sha256(row.content).equals(row.contentHash) ? [] : [{ fault: 'content-hash' } as const]),
    ...(isSame(row.ratingIds, ratingIds) && isSame(row.suspectIds, suspectIds)
      ? []
      : [{ fault: 'rating-ids' } as const]),
    ...(canonicalJson(summariseMonth(counts)) === canonicalJson(report) ? [] : [{ fault: 'arithmetic' } as const]),
    ...(found === row.ratingIds.length / 16 ? [] : [{ fault: 'ratings-missing' } as const]),
    ...(changes.length === 0 ? [] : [{ fault: 'figures', changes } as const]),
  ];
};
