import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { noMachinePaths } from './no-machine-paths.ts';

// Joined here so that this file does not break the rule it tests.
test.each([
  ['', 'home', 'linh', 'hailong'],
  ['', 'tmp', 'postgres'],
  ['', 'root', '.cache'],
  ['C:', 'Users', 'linh'],
])('a path made of %j is refused', (...parts) => {
  const path = parts.join(parts[0] === '' ? '/' : '\\');
  expect(noMachinePaths.broken(aRepository({ 'docs/architecture.md': `Data lies in ${path}.` }))).toHaveLength(1);
  expect(noMachinePaths.broken(aRepository({ '.ci/run': `cd "${path}"` }))).toHaveLength(1);
});

test('folders of the repository, URLs, container paths and nobody’s home are fine', () => {
  const contents = `'./features/home/x.ts' https://example.org/home/x "/var/lib/postgresql" /api/offices/x /home/me/.cache`;
  expect(noMachinePaths.broken(aRepository({ 'docker-compose.yml': contents }))).toEqual([]);
});
