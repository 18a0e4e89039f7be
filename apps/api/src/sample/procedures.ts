import { readFile } from 'node:fs/promises';
import type { Procedure } from '@hailong/schema/procedure';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const FILE = new URL('./procedures-commune.csv', import.meta.url);

const rowsSchema = z.array(z.object({ field: z.string(), code: z.string(), name: z.string() }));

/** The 108 commune-level procedures of the national catalogue, in the file's order. */
export const readSampleProcedures = async (): Promise<Procedure[]> => {
  const rows: unknown = parse(await readFile(FILE), { columns: true, bom: true });
  return rowsSchema.parse(rows);
};
