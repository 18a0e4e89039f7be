import { expect, test } from 'vitest';

import { chooseSettings, postgresArguments } from './server-settings.ts';

test('settings asked for replace the usual ones, except those that protect data', () => {
  expect(chooseSettings(true, { work_mem: '1MB', fsync: 'off' })).toMatchObject({ work_mem: '1MB', fsync: 'on' });
});

test('only a throw-away database trades durability for speed', () => {
  expect(chooseSettings(false, {})).toMatchObject({ fsync: 'off', synchronous_commit: 'off' });
});

test('each setting becomes one -c argument', () => {
  expect(postgresArguments('/data', 5432, { jit: 'off' })).toEqual(['-D', '/data', '-p', '5432', '-c', 'jit=off']);
});
