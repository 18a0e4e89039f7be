import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from './project.mjs';

test('where the machine is ours no fault may be left out', async () => {
  const script = await readFile(join(ROOT, '.ci', 'run'), 'utf8');
  expect(script).toMatch(/^export FAULTS=mandatory$/m);
  expect(script).toMatch(/^npm test$/m);
});
