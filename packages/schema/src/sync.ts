import { z } from 'zod';
import { BATCH_MAX_RATINGS } from './limits.ts';
import { PROTOCOL_FLOOR, PROTOCOL_VERSION } from './protocol.ts';
import { dateTimeSchema } from './rating.ts';
import { verdictSchema } from './verdict.ts';

/** The envelope alone decides 400; each element is judged by itself, so that one bad rating never blocks the others. */
export const batchSchema = z.looseObject({
  protocol: z.int().min(PROTOCOL_FLOOR),
  deviceId: z.guid(),
  /** The device's clock at this attempt, not when the rating was queued. */
  sentAt: dateTimeSchema,
  ratings: z.array(z.unknown()).min(1).max(BATCH_MAX_RATINGS),
});
export type Batch = z.infer<typeof batchSchema>;

export const batchReplySchema = z.object({
  protocol: z.literal(PROTOCOL_VERSION),
  receivedAt: z.string(),
  verdicts: z.array(verdictSchema),
});
export type BatchReply = z.infer<typeof batchReplySchema>;
