import { z } from 'zod';

/** How the office's backups stand, for whoever answers for them. */
export const backupStateSchema = z.object({
  /** Whether the server makes one each night. */
  nightly: z.boolean(),
  /** When the newest in the server's folder was taken; null while there is none. */
  newestAt: z.iso.datetime().nullable(),
  /** No backup of the last 26 hours. */
  late: z.boolean(),
});
export type BackupState = z.infer<typeof backupStateSchema>;
