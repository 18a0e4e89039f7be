import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { envIsDocumented } from './env-is-documented.ts';

const config = `const schema = z.object({\n  PORT: z.coerce.number(),\n  DATA_DIR: z.string(),\n});`;
const broken = (contents: Record<string, string>) => envIsDocumented.broken(aRepository(contents));

test('the same variables, commented out or not, are fine', () => {
  const example = '# The port.\nPORT=8080\n# Where data lies.\n# DATA_DIR=./data\n';
  expect(broken({ 'apps/api/src/config.ts': config, '.env.example': example })).toEqual([]);
});

test('a variable too few and one too many are broken', () => {
  expect(broken({ 'apps/api/src/config.ts': config, '.env.example': 'PORT=8080\nSPEED=9' })).toEqual([
    '.env.example: DATA_DIR is not listed',
    '.env.example: nobody reads SPEED',
  ]);
});

test('missing files and a schema without variables are broken', () => {
  expect(broken({ '.env.example': '' })).toEqual(['apps/api/src/config.ts: missing']);
  expect(broken({ 'apps/api/src/config.ts': config })).toEqual(['.env.example: missing']);
  expect(broken({ 'apps/api/src/config.ts': '', '.env.example': '' })).toHaveLength(1);
});
