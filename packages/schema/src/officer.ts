import { z } from 'zod';

/** Someone who can be rated, as citizens see them: display name, position, counter and photo, nothing else. */
export const officerSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(100),
  position: z.string().max(200),
  /** Name of the counter the officer usually sits at; null when they have none. */
  counter: z.string().max(100).nullable(),
  /** Same-origin path of the photo, named by its content so that it may be cached for ever. */
  photo: z.string().max(300).nullable(),
});
export type Officer = z.infer<typeof officerSchema>;
