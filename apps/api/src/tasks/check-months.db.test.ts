import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';

const TASK = fileURLToPath(new URL('check-months.ts', import.meta.url));

test('the command says how many revisions it counted again', async () => {
  const env = { DATABASE_URL: await aDatabaseWithSampleOffice() };
  const { stdout } = await promisify(execFile)(process.execPath, [TASK], { env });
  expect(stdout.trim()).toBe('0 bản chốt, 0 khác · 0 revisions, 0 differ');
});
