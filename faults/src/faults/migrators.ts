import { execFile, type ChildProcess } from 'node:child_process';
import type { OpenFault } from '../fault.ts';
import { createRandom } from '../random.ts';
import { openOffice, readHeld } from '../real/office.ts';
import { programOf } from '../real/programs.ts';
import { serverEnvironment } from '../real/server.ts';

export const MIGRATORS = 5;

/** A process that migrates; `ended` resolves with what it complained of, null if it did its work. */
export const startMigrating = (
  program: string,
  url: string,
): { readonly child: ChildProcess; readonly ended: Promise<string | null> } => {
  const { promise: ended, resolve } = Promise.withResolvers<string | null>();
  const env = serverEnvironment({ DATABASE_URL: url });
  const child = execFile(process.execPath, [program], { env }, (error, _out, complaint) =>
    resolve(error ? complaint || error.message : null),
  );
  return { child, ended };
};

const migrate = async (url: string, killAfterMs?: number): Promise<string | null> => {
  const { child, ended } = startMigrating(await programOf('tasks/migrate'), url);
  if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return ended;
};

/** Several processes bring the same empty database up to date, some are killed in the middle, and once more. */
export const migrators = async (): Promise<OpenFault> => {
  const office = await openOffice();
  let made = 0;
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      made += 1;
      const name = `migrated_${made}`;
      await office.asSuperuser(`create database ${name} owner hailong template template0`);
      const url = new URL(office.url);
      url.pathname = `/${name}`;
      await Promise.all(
        Array.from({ length: MIGRATORS }, (_, place) =>
          migrate(url.href, place % 2 === 0 ? random.between(50, 1_000) : undefined),
        ),
      );
      const complaints = await Promise.all(Array.from({ length: MIGRATORS }, () => migrate(url.href)));
      const held = await readHeld(url.href).catch((error: unknown) => String(error));
      await office.asSuperuser(`drop database ${name} with (force)`);
      return [
        ...complaints.flatMap((complaint) => (complaint === null ? [] : [complaint])),
        ...(typeof held === 'string' ? [held] : []),
      ];
    },
    close: office.close,
  };
};
