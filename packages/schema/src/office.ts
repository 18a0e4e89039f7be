import { z } from 'zod';

/** A slug stays an office's for ever, because queues on phones still name it. */
export const officeSlugSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const officeSchema = z.object({
  slug: officeSlugSchema,
  name: z.string().min(1).max(300),
  /** IANA zone; decides which month a rating counts in. */
  timeZone: z.string().min(1).max(64),
});
export type Office = z.infer<typeof officeSchema>;
