import { z } from 'zod';

export const TABLE_MAX_ROWS = 10_000;
export const TABLE_MAX_BYTES = 5 * 1024 * 1024;
export const PHOTO_MAX_BYTES = 12 * 1024 * 1024;

export const tableSchema = z.enum(['roster', 'procedures']);
export type TableName = z.infer<typeof tableSchema>;

/** What is done with rows of the office that the file does not name. */
export const missingSchema = z.enum(['keep', 'retire']);
export type Missing = z.infer<typeof missingSchema>;

/** Why a row of the file cannot be taken. */
export const rowFaultSchema = z.enum([
  'empty',
  'too-long',
  'duplicate',
  'unknown-counter',
  'bad-date',
  'bad-period',
  'own-entry',
]);
export type RowFault = z.infer<typeof rowFaultSchema>;

const cellChangeSchema = z.object({ column: z.string(), before: z.string(), after: z.string() });

export const tableChangeSchema = z.object({
  /** Line of the file; null where the file does not name the row. */
  line: z.int().nullable(),
  key: z.string(),
  name: z.string(),
  cells: z.array(cellChangeSchema),
});
export type TableChange = z.infer<typeof tableChangeSchema>;

const shown = <Item extends z.ZodType>(item: Item) => z.object({ count: z.int(), first: z.array(item) });

/** What an import would do; of each kind all are counted and the first are shown. */
export const tablePreviewSchema = z.object({
  /** Names exactly these changes: applying asks for it, so that nothing else is written than was looked at. */
  fingerprint: z.string(),
  added: shown(tableChangeSchema),
  changed: shown(tableChangeSchema),
  /** Of the office, not of the file. */
  missing: shown(tableChangeSchema),
  retiresMissing: z.boolean(),
  same: z.int(),
  wrong: shown(z.object({ line: z.int(), column: z.string(), value: z.string(), fault: rowFaultSchema })),
});
export type TablePreview = z.infer<typeof tablePreviewSchema>;

/** An import that was applied and not undone. */
export const tableImportSchema = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  fileName: z.string(),
  added: z.int(),
  changed: z.int(),
  retired: z.int(),
});
export type TableImport = z.infer<typeof tableImportSchema>;
