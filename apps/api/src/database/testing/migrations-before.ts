import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() }).loose()) }).loose();

/** A folder with the migrations of the releases before the one whose name ends so; removed after the test. */
export const migrationsBefore = async (ending: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../../../migrations'), folder, { recursive: true });
  const path = join(folder, 'meta/_journal.json');
  const journal = journalSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const at = journal.entries.findIndex(({ tag }) => tag.endsWith(ending));
  if (at === -1) throw new Error(`no migration's name ends with ${ending}`);
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  return folder;
};
