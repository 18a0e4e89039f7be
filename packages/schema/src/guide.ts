import { z } from 'zod';
import { dutyPlanSchema } from './duty-schedule.ts';

/** What somebody needs who helps people at the door: where pages open, the Wi-Fi, and who is at which counter. */
export const guideSchema = z.object({
  plan: dutyPlanSchema,
  /** Where phones open the pages, without a slash at the end. */
  citizenUrl: z.string(),
  wifi: z.array(z.object({ ssid: z.string(), password: z.string() })),
});
export type Guide = z.infer<typeof guideSchema>;
