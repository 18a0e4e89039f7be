import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Month } from '@hailong/schema/month';

/** What the data was made with: other values, other data. */
export interface Recipe {
  /** SHA-256 of every migration. */
  readonly schema: string;
  /** Raised when other rows are made. */
  readonly format: number;
  /** In the largest database. */
  readonly ratings: number;
}

/** Lies beside the data when it is complete. */
export interface DataStamp extends Recipe {
  /** The open month that is measured. */
  readonly lastMonth: Month;
}

const FORMAT = 1;
const MIGRATIONS = join(import.meta.dirname, '../../../apps/api/migrations');
const RATINGS = 10_000_000;

/** Beside the folders that runs make and remove; without BENCH_DIR where a restart of the machine leaves it. */
export const dataFolder = (benchDir: string | undefined): string => join(benchDir ?? '/var/tmp', 'hailong-bench');

const schemaHash = async (): Promise<string> => {
  const hash = createHash('sha256');
  const files = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).toSorted();
  for (const file of files) hash.update(await readFile(join(MIGRATIONS, file)));
  return hash.digest('hex');
};

/** @param wanted how many ratings, as text from the environment */
export const readRecipe = async (wanted = String(RATINGS)): Promise<Recipe> => {
  const ratings = Number(wanted);
  if (!Number.isSafeInteger(ratings) || ratings < 100_000) throw new Error('BENCH_RATINGS: a number from 100000 on');
  return { schema: await schemaHash(), format: FORMAT, ratings };
};

export const stampPath = (folder: string): string => join(folder, 'stamp.json');

/** Null where there is no complete data. */
export const readStamp = async (folder: string): Promise<DataStamp | null> => {
  const text = await readFile(stampPath(folder), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as DataStamp);
};

/** Why data of this stamp cannot be used, in a sentence; null when it can. */
export const staleness = (stamp: DataStamp | null, recipe: Omit<Recipe, 'ratings'> & { readonly ratings?: number }) => {
  if (stamp === null) return 'There is no data yet.';
  if (stamp.schema !== recipe.schema) return 'The data has the tables of another release.';
  if (stamp.format !== recipe.format) return 'The data was made by another release.';
  if (recipe.ratings !== undefined && stamp.ratings !== recipe.ratings)
    return `The data holds ${stamp.ratings} ratings, not ${recipe.ratings}.`;
  return null;
};
