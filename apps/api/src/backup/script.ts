// A backup in clear is the script of a data-only dump, as pg_dump writes one: whoever has the tables can load it with psql.
import { z } from 'zod';

export const SCRIPT_FORMAT = 1;
const HEAD = '-- Hài Lòng backup ';
const TAIL = '-- Hài Lòng backup, end ';
/** How COPY says that its rows are over. */
export const END_OF_ROWS = '\\.';

const tableSchema = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()).min(1) });
export type BackupTable = z.infer<typeof tableSchema>;

const headSchema = z.object({
  format: z.literal(SCRIPT_FORMAT),
  takenAt: z.iso.datetime(),
  /** Hashes of the migrations that made the tables, in order. */
  migrations: z.array(z.string()),
  tables: z.array(tableSchema),
});
export type ScriptHead = z.infer<typeof headSchema>;

/** By which a restored database is compared with the one it was taken from. */
export const summarySchema = z.object({
  /** Rows of each table. */
  rows: z.record(z.string(), z.number()),
  /** Each office's months: how many ratings, and a hash over their ids and contents. */
  months: z.array(z.object({ office: z.number(), month: z.number(), ratings: z.number(), hash: z.string() })),
  /** The last entry of each office's audit log. */
  audit: z.array(z.object({ office: z.number(), sequence: z.number(), hash: z.string() })),
  /** Where each sequence stands. */
  sequences: z.record(z.string(), z.string()),
});
export type BackupSummary = z.infer<typeof summarySchema>;

/** The file is no backup, is cut short, or was changed; its message is for a person. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup';

  constructor(detail: string, cause?: unknown) {
    super(`Bản sao lưu không đọc được (${detail}).\nThe backup cannot be read (${detail}).`, { cause });
  }
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const quotedTable = ({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string =>
  `${quote(schema)}.${quote(name)}`;

export const copyTarget = (table: BackupTable): string =>
  `${quotedTable(table)} (${table.columns.map(quote).join(', ')})`;

export const writeHead = (head: ScriptHead): string => `${HEAD}${JSON.stringify(head)}\n`;
export const writeTail = (summary: BackupSummary): string => `${TAIL}${JSON.stringify(summary)}\n`;

const read = <Shape>(schema: z.ZodType<Shape>, text: string, mark: string): Shape => {
  if (!text.startsWith(mark)) throw new DamagedBackup(`no line “${mark.trim()}”`);
  try {
    return schema.parse(JSON.parse(text.slice(mark.length)));
  } catch (error) {
    throw new DamagedBackup(mark.trim(), error);
  }
};

export const readHead = (line: string): ScriptHead => read(headSchema, line, HEAD);
export const readTail = (line: string): BackupSummary => read(summarySchema, line, TAIL);
