import { z } from 'zod';
import { passwordSchema } from './account.ts';

/** Longer than any password or code of ours, short enough to be hashed without harm. */
const typedPassword = z.string().max(1000);

/** How the signed-in person's own account is kept safe. */
export const ownSecuritySchema = z.object({
  /** Whether signing in wants a code from the person's phone. */
  twoFactor: z.boolean(),
  /** Codes for a lost phone that were not used yet. */
  backupCodesLeft: z.int().min(0),
});
export type OwnSecurity = z.infer<typeof ownSecuritySchema>;

export const newPasswordSchema = z.object({ current: typedPassword, password: passwordSchema });
export type NewPassword = z.infer<typeof newPasswordSchema>;

export const typedPasswordSchema = z.object({ password: typedPassword });

/** What a phone's authenticator reads from the screen, or what is typed into it. */
export const twoFactorSecretSchema = z.object({ uri: z.string(), secret: z.string() });
export type TwoFactorSecret = z.infer<typeof twoFactorSecretSchema>;

/** Six digits of the phone, or a backup code. */
export const typedCodeSchema = z.object({ code: z.string().trim().min(1).max(40) });

/** Shown once. */
export const backupCodesSchema = z.object({ backupCodes: z.array(z.string()) });
export type BackupCodes = z.infer<typeof backupCodesSchema>;
