// `pnpm bench`: every section, or those named: `pnpm bench ingest`. Prints tables on standard output, progress beside it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseSections } from './choose-sections.ts';
import { resultTable } from './measure/result-table.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';

const { BENCH_RUNS = '3', BENCH_SECONDS = '4', BENCH_DIR = tmpdir() } = process.env;
const results = process.env['BENCH_RESULTS'] ?? join(tmpdir(), 'hailong-bench-results');

const measureSection = async ({ name, title, measure }: Section): Promise<void> => {
  const scratch = await mkdtemp(join(BENCH_DIR, 'hailong-bench-'));
  const begin = performance.now();
  const say = (progress: string): void => console.error(`${name}: ${progress}`);
  try {
    const rows = await measure({
      runs: Number(BENCH_RUNS),
      milliseconds: Number(BENCH_SECONDS) * 1000,
      scratch,
      say,
    });
    // It said what it lacks.
    if (rows.length === 0) return;
    console.log(`\n## ${title}\n\n${resultTable(rows)}`);
    await writeFile(join(results, `${name}.json`), JSON.stringify(rows, null, 2));
    say(`done in ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

const chosen = chooseSections(sections, process.argv.slice(2));
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exit(1);
}
await mkdir(results, { recursive: true });
for (const section of chosen) await measureSection(section);
console.error(`The same figures as JSON: ${results}`);
