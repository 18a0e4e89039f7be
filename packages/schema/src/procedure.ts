import { z } from 'zod';
import { PROCEDURE_CODE_MAX_LENGTH } from './limits.ts';

/** An administrative procedure (TTHC) of the national catalogue: code such as "1.001193", its name and its field. */
export const procedureSchema = z.object({
  code: z.string().min(1).max(PROCEDURE_CODE_MAX_LENGTH),
  name: z.string().min(1).max(1000),
  field: z.string().max(200),
});
export type Procedure = z.infer<typeof procedureSchema>;
