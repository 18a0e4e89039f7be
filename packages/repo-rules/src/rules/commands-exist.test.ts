import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { commandsExist } from './commands-exist.ts';

const broken = (readme: string) =>
  commandsExist.broken(
    aRepository({
      'apps/api/package.json': JSON.stringify({ name: '@hailong/api', scripts: { 'db:migrate': 'x' } }),
      'package.json': JSON.stringify({ scripts: { start: 'x', check: 'x' } }),
      'README.md': readme,
    }),
  );

test.each([
  'npm run dev',
  'pnpm chek',
  'cd x && pnpm frobnicate',
  'PORT=9000 npm begin',
  'pnpm --filter @hailong/api start',
  'pnpm --filter=@hailong/web db:migrate',
])('%s is refused, in the line and in a fence', (command) => {
  expect(broken(`Run \`${command}\`.`)).toHaveLength(1);
  expect(broken('```sh\n' + command + '\n```\n')).toHaveLength(1);
});

test.each([
  'npm start',
  'npm run start',
  'pnpm check arrows',
  'PORT=9000 npm start # other port',
  'pnpm install && pnpm check',
  'pnpm --filter @hailong/api db:migrate',
  'pnpm --version',
])('%s is fine', (command) => {
  expect(broken(`Run \`${command}\`.`)).toEqual([]);
  expect(broken('```sh\n' + command + '\n```\n')).toEqual([]);
});

test('prose about npm is no command', () => {
  expect(broken('A machine with npm alone is enough.')).toEqual([]);
});
