// A backup goes to a blank computer; phones that still hold something send it there.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { openOffice, readHeld } from '../real/office.ts';
import { turnOnPhone } from '../real/phones.ts';
import { programOf } from '../real/programs.ts';
import { serverEnvironment, startServer } from '../real/server.ts';
import { drained, startTraffic } from './traffic.ts';

const run = promisify(execFile);

const restored = async (): Promise<OpenFault> => {
  const office = await openOffice();
  let made = 0;
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const history = openHistory();
      made += 1;
      const folder = await mkdtemp(join(tmpdir(), 'hailong-restore-'));
      const name = `restored_${made}`;
      const blank = new URL(office.url);
      blank.pathname = `/${name}`;
      const command = async (url: string, ...args: string[]): Promise<void> => {
        const env = serverEnvironment({
          DATABASE_URL: url,
          DATA_DIR: join(folder, 'data'),
          BACKUP_DIR: join(folder, 'b'),
        });
        await run(process.execPath, [await programOf('tasks/backup'), ...args], { env });
      };
      try {
        const before = (await office.held()).map(({ id }) => id);
        const early = turnOnPhone(office.server.port, history, random);
        const acknowledgedEarly: string[] = [];
        for (let rating = 0; rating < 20; rating += 1) acknowledgedEarly.push(await early.rate());
        await early.send();
        const traffic = startTraffic(office.server.port, history, random);
        await command(office.url, 'make');
        await traffic.stop();
        const [file = ''] = await readdir(join(folder, 'b'));
        await command(office.url, 'verify');
        await office.asSuperuser(`create database ${name} owner hailong template template0`);
        await command(blank.href, 'restore', join(folder, 'b', file));
        const kept = new Set((await readHeld(blank.href)).map(({ id }) => id));
        const old = (await office.held()).filter(({ id }) => !before.includes(id));
        const found: string[] = [];
        for (const id of acknowledgedEarly) if (!kept.has(id)) found.push(`not in the backup: ${id}`);
        const server = await startServer({ DATABASE_URL: blank.href });
        try {
          const late = turnOnPhone(server.port, history, random);
          await late.rate();
          found.push(...(await drained([late])));
          const held = (await readHeld(blank.href)).filter(({ id }) => !before.includes(id));
          // Acknowledged between the backup and the loss of the disk: gone, unless a phone still has it. Documented.
          const gone = new Set(old.map(({ id }) => id).filter((id) => !kept.has(id)));
          found.push(...history.judge(held, [...gone]));
        } finally {
          await server.end('SIGTERM');
        }
        return found;
      } finally {
        await office.asSuperuser(`drop database if exists ${name} with (force)`);
        await rm(folder, { recursive: true, force: true });
      }
    },
    close: office.close,
  };
};

export const backupFaults: readonly Fault[] = [
  {
    id: 'F23',
    title: 'backup under load, verified, restored to a blank database, phones go on',
    needs: ['proc'],
    runs: { pullRequest: 1, release: 20 },
    open: restored,
    controls: [],
  },
];
