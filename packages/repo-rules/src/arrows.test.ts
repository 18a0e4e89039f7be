import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrowNames, cruiseRepository } from './cruise.ts';
import { readRepository } from './repository.ts';
import { plantedArrows } from './testing/planted-arrows.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const planted = mkdtempSync(join(tmpdir(), 'planted-arrows-'));
afterAll(() => {
  rmSync(planted, { recursive: true });
});

const write = (path: string, contents: string) => {
  mkdirSync(dirname(join(planted, path)), { recursive: true });
  writeFileSync(join(planted, path), contents);
};

const isOurs = (path: string) => /^(apps|packages|e2e|faults)\//.test(path);

const plantAll = () => {
  for (const { to } of plantedArrows.filter((arrow) => isOurs(arrow.to))) write(to, 'export const here = 1;\n');
  for (const { from, to } of plantedArrows) {
    write(from, `import '${isOurs(to) ? `./${relative(dirname(from), to)}` : to}';\n`);
  }
  // The real packages, as pnpm laid them out, so that the patterns meet real paths.
  symlinkSync(join(root, 'node_modules/.pnpm/node_modules'), join(planted, 'node_modules'));
  const dependencies = Object.fromEntries(
    ['fastify', 'drizzle-orm', 'dexie', 'zod', '@mantine/core'].map((name) => [name, '*']),
  );
  for (const workspace of ['apps/api', 'apps/web', 'apps/launcher', 'packages/schema', 'packages/sealing']) {
    write(`${workspace}/package.json`, JSON.stringify({ dependencies, devDependencies: { 'fast-check': '*' } }));
  }
};

let cruised: ICruiseResult;
beforeAll(async () => {
  plantAll();
  cruised = await cruiseRepository(planted);
});

test.each(plantedArrows)('$from importing $to breaks $rule and nothing else', ({ rule, from }) => {
  const fired = cruised.summary.violations.filter((violation) => violation.from === from);
  expect(fired.map((violation) => violation.rule.name)).toEqual([rule]);
});

test('every arrow has a planted violation', () => {
  expect(arrowNames.filter((name) => !plantedArrows.some(({ rule }) => rule === name))).toEqual([]);
});

test('in this repository every import follows the arrows, and no source file was overlooked', async () => {
  const { modules, summary } = await cruiseRepository(root);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  const seen = new Set(modules.map(({ source }) => source));
  const sources = readRepository(root).files.filter((path) =>
    /^(apps|packages|e2e|faults)\/.*\.(ts|tsx|mjs)$/.test(path),
  );
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((path) => !seen.has(path))).toEqual([]);
});
