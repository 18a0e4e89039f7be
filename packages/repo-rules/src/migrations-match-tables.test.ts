import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const api = fileURLToPath(new URL('../../../apps/api/', import.meta.url));

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'migrations-'));
  for (const part of ['package.json', 'drizzle.config.ts', 'src', 'migrations']) {
    cpSync(join(api, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(api, 'node_modules'), join(copy, 'node_modules'));
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

/** The migrations drizzle-kit adds; in a copy, because it writes them where it runs. */
const generated = (): string[] => {
  const before = new Set(readdirSync(join(copy, 'migrations')));
  const drizzleKit = join(copy, 'node_modules/drizzle-kit/bin.cjs');
  execFileSync(process.execPath, [drizzleKit, 'generate'], { cwd: copy, stdio: 'pipe' });
  return readdirSync(join(copy, 'migrations')).filter((name) => !before.has(name));
};

test('generating migrations from the tables yields nothing new', () => {
  expect(generated()).toEqual([]);
});

test('a table without its migration is noticed', () => {
  const column = `{ id: planted.uuid().primaryKey() }`;
  appendFileSync(
    join(copy, 'src/database/tables/offices.ts'),
    `\nimport * as planted from 'drizzle-orm/pg-core';\nexport const forgotten = planted.pgTable('forgotten', ${column});\n`,
  );
  expect(generated()).toHaveLength(1);
});
