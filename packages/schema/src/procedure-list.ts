import { z } from 'zod';
import { procedureSchema } from './procedure.ts';
import { tableImportSchema } from './table-import.ts';

/** The procedures as an administrator sees them. */
export const procedureListSchema = z.object({
  procedures: z.array(
    procedureSchema.extend({
      /** False for an old code, kept because ratings name it. */
      isCurrent: z.boolean(),
      /** Ratings of the last months that named it. */
      recentUse: z.int(),
    }),
  ),
  /** Fields that are not offered to citizens. */
  hiddenFields: z.array(z.string()),
  lastImport: tableImportSchema.nullable(),
});
export type ProcedureList = z.infer<typeof procedureListSchema>;

export const procedureFieldSchema = z.object({ field: z.string().max(200), offered: z.boolean() });
