import { z } from 'zod';
import { membershipSchema } from './role.ts';

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;

/** Unique in the whole deployment; stored and compared in lower case. */
export const usernameSchema = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

export const passwordSchema = z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH);

/** Body that redeems the one-time set-up link printed at the first start. */
export const setupSchema = z.object({
  token: z.string().min(20).max(200),
  username: usernameSchema,
  displayName: z.string().min(1).max(100),
  password: passwordSchema,
});
export type Setup = z.infer<typeof setupSchema>;

/** The signed-in person. */
export const accountSchema = z.object({
  username: z.string(),
  displayName: z.string(),
  memberships: z.array(membershipSchema),
});
export type Account = z.infer<typeof accountSchema>;
