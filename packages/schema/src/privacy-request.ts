import { z } from 'zod';
import { addDays } from './day.ts';
import { WHY_MAX_LENGTH } from './limits.ts';

export const privacyRequestKindSchema = z.enum(['erasure', 'correction']);
export type PrivacyRequestKind = z.infer<typeof privacyRequestKindSchema>;

/** Days the law gives, from the day of asking (NĐ 356/2025/NĐ-CP, Đ.5); each may be prolonged once by as many. */
export const LEGAL_DAYS: Readonly<Record<PrivacyRequestKind, number>> = { erasure: 20, correction: 10 };

/** Last day of a request that was made on `askedOn`. */
export const dueDay = (kind: PrivacyRequestKind, askedOn: string): string => addDays(askedOn, LEGAL_DAYS[kind]);

export const privacyRequestSchema = z.object({
  id: z.uuid(),
  /** 16 characters without separators. */
  receiptCode: z.string(),
  kind: privacyRequestKindSchema,
  /** Days on the office's calendar. */
  askedOn: z.string(),
  dueOn: z.string(),
  isOverdue: z.boolean(),
  settled: z
    .object({
      on: z.string(),
      by: z.string(),
      outcome: z.enum(['erased', 'answered', 'declined']),
      why: z.string(),
    })
    .nullable(),
});
export type PrivacyRequest = z.infer<typeof privacyRequestSchema>;

const count = z.int().min(0);

/** What the next run erases. */
export const retentionPreviewSchema = z.object({
  months: z.int().min(1),
  /** Everything given before this day. */
  before: z.string(),
  names: count,
  comments: count,
  /** Procedures that citizens typed instead of choosing one: they may hold a name. */
  procedures: count,
  /** Fields that no version of the form is known to send. */
  otherFields: count,
  setAside: count,
});
export type RetentionPreview = z.infer<typeof retentionPreviewSchema>;

export const privacyRegisterSchema = z.object({
  retention: retentionPreviewSchema,
  /** Open ones first, the most urgent at the top. */
  requests: z.array(privacyRequestSchema),
});
export type PrivacyRegister = z.infer<typeof privacyRegisterSchema>;

export const privacyRequestDraftSchema = z.object({
  /** As the citizen reads it out; spaces and hyphens do not matter. */
  receiptCode: z.string().min(1).max(60),
  kind: privacyRequestKindSchema,
});
export type PrivacyRequestDraft = z.infer<typeof privacyRequestDraftSchema>;

export const privacyDecisionSchema = z.object({
  outcome: z.enum(['erased', 'answered', 'declined']),
  why: z.string().trim().min(3).max(WHY_MAX_LENGTH),
});
export type PrivacyDecision = z.infer<typeof privacyDecisionSchema>;
