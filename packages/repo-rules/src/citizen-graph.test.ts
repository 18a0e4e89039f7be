import { fileURLToPath } from 'node:url';
import type { ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { graphOf, tooHeavy } from './citizen-graph.ts';
import { cruiseRepository } from './cruise.ts';

const ENTRIES = ['apps/web/src/main.tsx', 'apps/web/src/offline/service-worker/sw.ts'];

/** from → [to, type of import]… */
const cruised = (imports: Record<string, [string, 'import' | 'type-only' | 'dynamic-import'][]>) =>
  ({
    modules: Object.entries(imports).map(([source, targets]) => ({
      source,
      dependencies: targets.map(([resolved, type]) => ({ resolved, dependencyTypes: [type] })),
    })),
  }) as Pick<ICruiseResult, 'modules'>;

test('a heavy library is found through any number of imports, lazy ones too', () => {
  const graph = cruised({
    'main.tsx': [['App.tsx', 'import']],
    'App.tsx': [['Chart.tsx', 'dynamic-import']],
    'Chart.tsx': [['node_modules/.pnpm/recharts@3/node_modules/recharts/index.js', 'import']],
  });
  expect(tooHeavy(graph, 'main.tsx')).toHaveLength(1);
});

test('a type weighs nothing', () => {
  const graph = cruised({
    'main.tsx': [
      ['rating.ts', 'type-only'],
      ['month.ts', 'import'],
    ],
    'rating.ts': [['node_modules/zod/index.js', 'import']],
  });
  expect(tooHeavy(graph, 'main.tsx')).toEqual([]);
  expect([...graphOf(graph, 'main.tsx')]).toEqual(['main.tsx', 'month.ts']);
});

test('imports in a circle come to an end', () => {
  const graph = cruised({ 'a.ts': [['b.ts', 'import']], 'b.ts': [['a.ts', 'import']] });
  expect([...graphOf(graph, 'a.ts')]).toEqual(['a.ts', 'b.ts']);
});

test('citizens and kiosks pay for no administration library and no validator', async () => {
  const repository = await cruiseRepository(fileURLToPath(new URL('../../../', import.meta.url)));
  const sources = repository.modules.map(({ source }) => source);
  for (const entry of ENTRIES) {
    expect(sources).toContain(entry);
    expect(tooHeavy(repository, entry)).toEqual([]);
  }
});
