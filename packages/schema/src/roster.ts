import { z } from 'zod';
import { counterSchema } from './counter.ts';
import { tableImportSchema } from './table-import.ts';

const daySchema = z.iso.date();

/** What an administrator writes about an officer; the photo and the place in the order have ways of their own. */
export const rosterDraftSchema = z
  .object({
    /** The office's own code, which an import finds the officer by. */
    code: z.string().trim().min(1).max(30).nullable(),
    name: z.string().trim().min(1).max(100),
    position: z.string().trim().max(200),
    counterId: z.uuid().nullable(),
    /** Fields of work, as the procedures name them. */
    fields: z.array(z.string().trim().min(1).max(200)).max(20),
    /** First and last day of work, in the office's zone; null = still there. */
    employedFrom: daySchema,
    employedUntil: daySchema.nullable(),
  })
  .refine(({ employedFrom, employedUntil }) => employedUntil === null || employedUntil >= employedFrom, {
    path: ['employedUntil'],
  });
export type RosterDraft = z.infer<typeof rosterDraftSchema>;

export const rosterEntrySchema = z.object({
  ...rosterDraftSchema.shape,
  id: z.uuid(),
  photo: z.string().nullable(),
  /** The signed-in person themselves, who decides nothing about this entry. */
  isOwn: z.boolean(),
});
export type RosterEntry = z.infer<typeof rosterEntrySchema>;

export const rosterSchema = z.object({
  /** In the office's zone. */
  today: daySchema,
  counters: z.array(counterSchema),
  /** In roster order, the departed included. */
  entries: z.array(rosterEntrySchema),
  /** Fields that the office's procedures name. */
  fields: z.array(z.string()),
  lastImport: tableImportSchema.nullable(),
});
export type Roster = z.infer<typeof rosterSchema>;

export const rosterOrderSchema = z.object({ ids: z.array(z.uuid()).max(10_000) });

export type Standing = 'present' | 'coming' | 'departed';

/** Whether someone works in the office on that day; days are compared as text. */
export const standingOn = (
  { employedFrom, employedUntil }: Pick<RosterDraft, 'employedFrom' | 'employedUntil'>,
  today: string,
): Standing => {
  if (employedUntil !== null && employedUntil < today) return 'departed';
  return employedFrom > today ? 'coming' : 'present';
};
