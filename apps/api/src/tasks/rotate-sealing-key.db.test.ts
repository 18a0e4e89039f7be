import { execFile } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { fastProgram, programSource } from '../../test/programs.ts';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';

const TASK = 'tasks/rotate-sealing-key';

const rotate = (
  databaseUrl: string,
  typed: readonly string[],
  program = fastProgram(TASK),
): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...typed], { env: { DATABASE_URL: databaseUrl } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });

const anOffice = async () => {
  const url = await aDatabaseWithSampleOffice();
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  const keys = () => database.$client<{ id: string; used: boolean }[]>`
    select id, retired_at is null as used from sealing_keys order by created_at`;
  return { url, keys };
};

test('the office gets another key, the old one is kept, and the new one is named', async () => {
  const { url, keys } = await anOffice();
  const [first] = await keys();
  const { code, output } = await rotate(url, ['van-gia'], programSource(TASK));
  expect(code).toBe(0);
  const [old, fresh] = await keys();
  expect(old).toEqual({ id: first?.id, used: false });
  expect(fresh?.used).toBe(true);
  expect(output).toContain(fresh?.id);
});

test.each([
  [[], 'Cách dùng'],
  [['--help'], 'Cách dùng'],
  [['khong-co'], 'Không có đơn vị này'],
])('%j ends with a sentence and code 1, and changes no key', async (typed, sentence) => {
  const { url, keys } = await anOffice();
  const before = await keys();
  const { code, output } = await rotate(url, typed);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(await keys()).toEqual(before);
});
