import { expect, test } from 'vitest';
import { productPackages } from './product-packages.ts';

const lock = `lockfileVersion: '9.0'

importers:

  .:
    devDependencies:
      judge:
        specifier: 'catalog:'
        version: 1.0.0

  apps/api:
    dependencies:
      '@scope/server':
        specifier: 'catalog:'
        version: 1.0.0(peer@3.0.0)
      '@hailong/schema':
        specifier: workspace:*
        version: link:../../packages/schema
    devDependencies:
      builder:
        specifier: 'catalog:'
        version: 1.0.0

  packages/repo-rules:
    dependencies:
      cruiser:
        specifier: 'catalog:'
        version: 1.0.0

  packages/schema:
    dependencies:
      shapes:
        specifier: 'catalog:'
        version: 4.0.0

packages:

  '@scope/server@1.0.0':
    resolution: {integrity: sha512-x}

snapshots:

  '@scope/server@1.0.0(peer@3.0.0)':
    dependencies:
      other-name: '@scope/real@2.0.0'
      peer: 3.0.0
    optionalDependencies:
      for-a-mac: 1.0.0
    transitivePeerDependencies:
      - nobody

  '@scope/real@2.0.0':
    dependencies:
      '@scope/server': 1.0.0(peer@3.0.0)

  builder@1.0.0:
    dependencies:
      only-built-with: 1.0.0

  for-a-mac@1.0.0:
    optional: true

  judge@1.0.0: {}

  peer@3.0.0: {}

  shapes@4.0.0: {}
`;

test('what is installed for an office is found however deep, under its own name; what builds or judges is not', () => {
  expect(productPackages(lock)).toEqual([
    '@scope/real@2.0.0',
    '@scope/server@1.0.0',
    'for-a-mac@1.0.0',
    'peer@3.0.0',
    'shapes@4.0.0',
  ]);
});
