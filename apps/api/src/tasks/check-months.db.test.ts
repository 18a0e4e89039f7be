import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { programSource } from '../../test/programs.ts';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';

test('the command says how many revisions it counted again', async () => {
  const env = { DATABASE_URL: await aDatabaseWithSampleOffice() };
  const { stdout } = await promisify(execFile)(process.execPath, [programSource('tasks/check-months')], { env });
  expect(stdout.trim()).toBe('0 bản chốt, 0 khác · 0 revisions, 0 differ');
});
