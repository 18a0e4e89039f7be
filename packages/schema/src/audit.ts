import { z } from 'zod';

export const auditEntrySchema = z.object({
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  /** Username, or "console" for a command typed on the server. */
  actor: z.string(),
  action: z.string(),
  /** Codes and counts, never a citizen's name or words. */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AuditLine = z.infer<typeof auditEntrySchema>;

/** How the chain of hashes stands. */
export const auditChainSchema = z.object({
  entries: z.int().min(0),
  /** First 16 hex digits of the newest entry's hash, as printed on reports; null while the log is empty. */
  head: z.string().nullable(),
  /** Sequence number at which the chain breaks; null: whole. */
  brokenAt: z.int().nullable(),
});
export type AuditChain = z.infer<typeof auditChainSchema>;

/** Newest first. */
export const auditPageSchema = z.object({
  chain: auditChainSchema,
  total: z.int().min(0),
  actors: z.array(z.string()),
  actions: z.array(z.string()),
  entries: z.array(auditEntrySchema),
});
export type AuditPage = z.infer<typeof auditPageSchema>;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export const auditFilterSchema = z.object({
  actor: z.string().max(60).optional(),
  action: z.string().max(60).optional(),
  /** First and last day, on the office's clock. */
  from: z.string().regex(dayPattern).optional(),
  until: z.string().regex(dayPattern).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
