import { z } from 'zod';

/** A desk where citizens are served. */
export const counterSchema = z.object({ id: z.uuid(), name: z.string().min(1).max(100) });
export type Counter = z.infer<typeof counterSchema>;
