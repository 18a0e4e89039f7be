import { z } from 'zod';

const arrivalSchema = z.object({
  because: z.enum(['signedOut', 'created', 'joined', 'renewed']),
  username: z.string(),
});

/** How somebody came to the sign-in page, carried in the history entry. */
export type Arrival = z.infer<typeof arrivalSchema>;

/** Reads a history entry's state, which any earlier version may have written. */
export const arrivalOf = (state: unknown): Arrival | null => arrivalSchema.safeParse(state).data ?? null;
