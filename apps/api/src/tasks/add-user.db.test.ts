import { execFile } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { fastProgram, programSource } from '../../test/programs.ts';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { verifyPassword } from '../auth/argon2id.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';

const TASK = 'tasks/add-user';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a person types it, with `input` on its standard input. */
const addUser = (
  databaseUrl: string,
  typed: readonly string[],
  input = '',
  program = fastProgram(TASK),
): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { DATABASE_URL: databaseUrl };
    const child = execFile(process.execPath, [program, ...typed], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });

const storedPassword = async (url: string): Promise<string> => {
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  const [row] = await database.$client<{ password: string }[]>`select password from accounts`;
  return row?.password ?? '';
};

test('a password on the standard input is the password, and is not repeated', async () => {
  const url = await aDatabaseWithSampleOffice();
  const done = await addUser(url, ['--username', 'Thong.Ke', '--role', 'statistician'], 'con trâu gặm cỏ bờ đê\n');
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout).toContain('Thong.Ke (statistician, van-gia)');
  expect(done.stdout).not.toContain('con trâu');
  expect(await verifyPassword('con trâu gặm cỏ bờ đê', await storedPassword(url))).toBe(true);
});

test('without one, a password is made and printed', async () => {
  const url = await aDatabaseWithSampleOffice();
  const { stdout } = await addUser(url, ['--username', 'thong.ke', '--role', 'statistician'], '', programSource(TASK));
  const password = /Password: (\S+)/.exec(stdout)?.[1] ?? '';
  expect(password.length).toBeGreaterThanOrEqual(20);
  expect(await verifyPassword(password, await storedPassword(url))).toBe(true);
});

test.each([
  [['--username', 'thong.ke'], '', '--role'],
  [['--username', 'thong.ke', '--role', 'leader'], 'danhgia12345678', 'dễ đoán'],
  [['--username', 'thong.ke', '--role', 'leader', '--office', 'khong-co'], '', 'Không có đơn vị này'],
])('%j ends with a sentence and code 1', async (typed, input, sentence) => {
  const { code, stdout, stderr } = await addUser(await aDatabaseWithSampleOffice(), typed, input);
  expect(code).toBe(1);
  expect(stderr).toContain(sentence);
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
});
