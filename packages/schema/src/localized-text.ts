import { z } from 'zod';

/** A sentence for people in both languages of the screen; Vietnamese is always there first. */
export const localizedTextSchema = z.object({ vi: z.string().min(1), en: z.string().min(1) });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
