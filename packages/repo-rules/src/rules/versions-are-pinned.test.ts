import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { versionsArePinned } from './versions-are-pinned.ts';

const good = {
  'package.json': JSON.stringify({ packageManager: 'pnpm@12.21.0', devDependencies: { vitest: 'catalog:' } }),
  'pnpm-workspace.yaml': `packages:\n  - apps/*\n\ncatalog:\n  # why\n  zod: 4.6.7\n  '@fastify/helmet': 13.2.0\n\nallowBuilds:\n  zod: true\n`,
  'pnpm-lock.yaml': 'packages:\n  zod@4.6.7:\n    resolution: {integrity: sha512-x}\n',
  'apps/launcher/src/start.mjs': 'const { packageManager } = manifest;',
};
const broken = (change: Record<string, string>) => versionsArePinned.broken(aRepository({ ...good, ...change }));

test('exact versions, written once, are fine', () => {
  expect(
    broken({ 'apps/api/package.json': '{"dependencies":{"zod":"catalog:","@hailong/schema":"workspace:*"}}' }),
  ).toEqual([]);
});

test('a second version under another name is exact as well', () => {
  const file = `${good['pnpm-workspace.yaml']}`.replace('zod: 4.6.7', 'zod: 4.6.7\n  zod-old: npm:zod@3.25.76');
  expect(broken({ 'pnpm-workspace.yaml': file })).toEqual([]);
});

test('what ours is measured against is pinned outside the catalog', () => {
  expect(broken({ 'bench/peers/page/package.json': '{"dependencies":{"survey-core":"3.0.0"}}' })).toEqual([]);
});

test.each([
  ['a range among the peers', { 'bench/peers/page/package.json': '{"dependencies":{"survey-core":"^3.0.0"}}' }],
  ['a range under another name', { 'pnpm-workspace.yaml': 'catalog:\n  zod-old: npm:zod@^3.0.0\n' }],
  ['a range in the catalog', { 'pnpm-workspace.yaml': 'catalog:\n  zod: ^4.6.7\n' }],
  ['no catalog', { 'pnpm-workspace.yaml': 'packages:\n  - apps/*\n' }],
  ['a version beside the catalog', { 'apps/api/package.json': '{"dependencies":{"zod":"4.6.7"}}' }],
  [
    'a tarball in the lockfile',
    {
      'pnpm-lock.yaml':
        'packages:\n  zod@4.6.7:\n    resolution: {integrity: sha512-x, tarball: https://npm.example/zod.tgz}\n',
    },
  ],
  ['a package of unknown bytes', { 'pnpm-lock.yaml': 'packages:\n  zod@4.6.7:\n    resolution: {commit: abc}\n' }],
  ['a weak hash', { 'pnpm-lock.yaml': 'packages:\n  zod@4.6.7:\n    resolution: {integrity: sha1-x}\n' }],
  ['an install script of nobody', { 'pnpm-workspace.yaml': `${good['pnpm-workspace.yaml']}  '@gone/away': true\n` }],
  ['a registry for everybody', { '.npmrc': 'registry=https://npm.example/\n' }],
  ['a loose package manager', { 'package.json': '{"packageManager":"pnpm@12"}' }],
  ['another pnpm in a document', { 'README.md': 'npx pnpm@11.0.0 install' }],
  ['another pnpm in the launcher', { 'apps/launcher/src/start.mjs': `run('pnpm')` }],
])('%s is refused', (_what, change) => {
  expect(broken(change)).toHaveLength(1);
});

test('a missing lockfile is broken', () => {
  const { 'pnpm-lock.yaml': _lock, ...rest } = good;
  expect(versionsArePinned.broken(aRepository(rest))).toContain('pnpm-lock.yaml: missing');
});
