// The first and the second `npm start` of a copy that nobody has installed, and what it all takes on the disk.
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResultRow } from '../measure/result-table.ts';
import { spreadOf } from '../measure/spread.ts';
import type { BenchOptions, Section } from '../section.ts';
import { copyRepository } from './copy-repository.ts';
import { diskUseMB } from './disk-use.ts';
import { freshMachine } from './fresh-machine.ts';
import { imageParts } from './image-parts.ts';
import { npmStart, type Started } from './npm-start.ts';

const FIRST_PATIENCE_MS = 205_000;
const AGAIN_PATIENCE_MS = 90_000;

const seconds = (what: string, values: readonly number[], notes: string): ResultRow => ({
  what,
  unit: 's, less is better',
  ours: spreadOf(values),
  against: null,
  notes,
});

const megabytes = (what: string, value: number, notes: string): ResultRow => ({
  what,
  unit: 'MB, less is better',
  ours: spreadOf([value]),
  against: null,
  notes,
});

const measure = async ({ runs, scratch, say }: BenchOptions): Promise<ResultRow[]> => {
  const folder = join(scratch, 'copy');
  // PostgreSQL's own user must be able to enter when root measures.
  await chmod(scratch, 0o711);
  await copyRepository(folder);
  const env = await freshMachine(join(scratch, 'home'));
  const first = await npmStart(folder, env, FIRST_PATIENCE_MS);
  say(`first start: ${first.ready.toFixed(0)} s`);
  const again: Started[] = [];
  for (let run = 0; run < runs; run += 1) again.push(await npmStart(folder, env, AGAIN_PATIENCE_MS));
  say('started again');

  const pages = join(folder, 'apps/web/dist');
  const installed = await diskUseMB([join(folder, 'node_modules')]);
  const built = await diskUseMB([pages]);
  const data = await diskUseMB([join(folder, 'data')]);
  const image = await imageParts(join(scratch, 'image'), pages, env);
  // Hundreds of megabytes that nothing else needs.
  await rm(folder, { recursive: true });
  const all = [first, ...again];
  const left = `exit 0, none of the ${all.map(({ processes }) => processes).join(', ')} processes left`;
  return [
    seconds('first start, ready', [first.ready], 'nothing installed, every cache empty: install, build, database'),
    seconds(
      'next start, ready',
      again.map(({ ready }) => ready),
      '',
    ),
    seconds(
      'next start, first rating acknowledged',
      again.map(({ acknowledged }) => acknowledged),
      '',
    ),
    seconds(
      'stop, SIGTERM to npm',
      all.map(({ stopped }) => stopped),
      left,
    ),
    megabytes('installed packages', installed, 'with all that builds and tests, and PostgreSQL'),
    megabytes('built pages', built, 'with what is compressed by the build'),
    megabytes('data folder', data, `the sample office and ${all.length} ratings`),
    megabytes(
      'container image, beside its base',
      image.megabytes,
      `a sum of what is copied upon ${image.base}, no image was built`,
    ),
  ];
};

export const startSection: Section = { name: 'start', title: 'Start and stop', measure };
