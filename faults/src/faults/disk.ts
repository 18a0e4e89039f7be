// The disk under the database: the power is cut, or there is no room left.
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { postmasterPid } from '@hailong/embedded-database/testing/database-holder';
import postgres from 'postgres';
import { reachDatabase } from '../../../apps/api/src/tasks/reach-database.ts';
import { alone, type Fault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { openDisk, syncDisk, type Disk } from '../real/disk.ts';
import { childrenOf, readHeld } from '../real/office.ts';
import { startServer } from '../real/server.ts';
import { drained, recovers, startTraffic } from './traffic.ts';

export const signalAll = async (dataDir: string, signal: NodeJS.Signals): Promise<void> => {
  const postmaster = await postmasterPid(dataDir);
  for (const pid of [postmaster, ...(await childrenOf(postmaster))]) process.kill(pid, signal);
};

/** The database as it comes back on another computer with the disk as the cut left it. */
const afterPowerCut = async <Result>(disk: Disk, read: (url: string) => Promise<Result>): Promise<Result> => {
  const again = await disk.afterPowerCut();
  try {
    // Whose process that was is of another life: the lock and postmaster.pid lie on the disk all the same.
    const database = await startEmbeddedDatabase({ dataDir: join(again.folder, 'data') });
    try {
      return await read(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    await again.close();
  }
};

const powerCut = alone(async (seed) => {
  const random = createRandom(seed);
  const history = openHistory();
  const disk = await openDisk('600M');
  const dataDir = join(disk.folder, 'data');
  try {
    const server = await startServer({ DATA_DIR: dataDir });
    try {
      const traffic = startTraffic(server.port, history, random);
      await sleep(random.between(200, 1_500));
      process.kill(server.pid(), 'SIGSTOP');
      await signalAll(dataDir, 'SIGSTOP');
      // Nobody is answered any more, so what waits on the phones now was not acknowledged.
      const here = (await Promise.all(traffic.phones.map((phone) => phone.here()))).flat();
      const found = await afterPowerCut(disk, async (url) => history.judge(await readHeld(url), here));
      await signalAll(dataDir, 'SIGCONT');
      process.kill(server.pid(), 'SIGCONT');
      await traffic.stop();
      return found;
    } finally {
      await server.end('SIGTERM');
    }
  } finally {
    await disk.close();
  }
});

const ROWS = 2_000;

/** Without fsync, rows that were committed must be missing; else the cut cuts nothing. */
const withoutFsync = async (): Promise<string[]> => {
  const disk = await openDisk('600M');
  const dataDir = join(disk.folder, 'data');
  try {
    const database = await startEmbeddedDatabase({ dataDir, durable: false });
    const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
    try {
      await sql`create table rows (id int primary key)`;
      await sql`checkpoint`.catch(() => undefined);
      await syncDisk(disk.folder);
      for (let id = 0; id < ROWS; id += 1) await sql`insert into rows values (${id})`;
      await signalAll(dataDir, 'SIGSTOP');
      const kept = await afterPowerCut(disk, async (url) => {
        const after = postgres(url, { max: 1 });
        try {
          return (await after<{ n: number }[]>`select count(*)::int as n from rows`)[0]?.n ?? 0;
        } finally {
          await after.end();
        }
      }).catch(() => 0);
      await signalAll(dataDir, 'SIGCONT');
      return kept === ROWS ? [] : [`${ROWS - kept} of ${ROWS} committed rows lost`];
    } finally {
      await sql.end();
      await database.stop();
    }
  } finally {
    await disk.close();
  }
};

export const FILLER = 'filler';
const PIECE = Buffer.alloc(256 * 1024, 1);

/** Fills the file system to the last block. */
export const fill = async (folder: string): Promise<void> => {
  const file = await open(join(folder, FILLER), 'w');
  try {
    for (;;) await file.write(PIECE);
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
};

/** The disk fills while ratings come in; when there is room again they go on coming in, without a hand. */
const diskFull = alone(async (seed) => {
  const random = createRandom(seed);
  const history = openHistory();
  const disk = await openDisk('300M');
  const dataDir = join(disk.folder, 'data');
  try {
    const server = await startServer({ DATA_DIR: dataDir });
    try {
      const traffic = startTraffic(server.port, history, random);
      await sleep(300);
      await fill(disk.folder);
      await sleep(random.between(1_000, 4_000));
      const { bavail } = await statfs(disk.folder);
      const isRunning = server.isRunning();
      await rm(join(disk.folder, FILLER));
      await traffic.stop();
      const found = await recovers(traffic.phones);
      const { url } = await reachDatabase({ databaseOwnerUrl: undefined, dataDir });
      return [
        ...(isRunning ? [] : ['the server has ended']),
        ...(bavail < 256 ? [] : [`the disk was not full: ${bavail} blocks`]),
        ...found,
        ...(await drained(traffic.phones)),
        ...history.judge(await readHeld(url)),
      ];
    } finally {
      await server.end('SIGTERM');
    }
  } finally {
    await disk.close();
  }
});

export const diskFaults: readonly Fault[] = [
  {
    id: 'F15',
    title: 'power cut of the server’s disk while phones send',
    needs: ['proc', 'loop-devices'],
    runs: { pullRequest: 1, release: 50 },
    open: powerCut,
    controls: [{ name: 'fsync = off', attempts: 1, run: withoutFsync }],
  },
  {
    id: 'F16D',
    title: 'the server’s disk fills up while phones send, and is emptied again',
    needs: ['proc', 'loop-devices'],
    runs: { pullRequest: 1, release: 20 },
    open: diskFull,
    controls: [],
  },
];
