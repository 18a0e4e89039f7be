import { z } from 'zod';
import { dossierCountSchema } from './month-figures.ts';

/** Why a row of a file of dossier counts cannot be taken. */
export const dossierFaultSchema = z.enum(['unknown-officer', 'same-name', 'duplicate', 'no-count', 'no-cs2']);
export type DossierFault = z.infer<typeof dossierFaultSchema>;

const wrongRowSchema = z.object({
  /** Of the file, its heading being line 1. */
  line: z.int(),
  /** As the row calls the officer. */
  name: z.string(),
  fault: dossierFaultSchema,
});
export type WrongDossierRow = z.infer<typeof wrongRowSchema>;

/** What a file of dossier counts says; nothing of it is entered yet. */
export const dossierFileSchema = z.object({
  counts: z.array(dossierCountSchema),
  wrong: z.array(wrongRowSchema),
});
export type DossierFile = z.infer<typeof dossierFileSchema>;
