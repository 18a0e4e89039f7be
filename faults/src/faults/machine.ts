import { join } from 'node:path';
import { postmasterPid } from '@hailong/embedded-database/testing/database-holder';
import { reachDatabase } from '../../../apps/api/src/tasks/reach-database.ts';
import { openDisk, type Disk } from '../real/disk.ts';
import { childrenOf } from '../real/office.ts';
import { startServer, type Server } from '../real/server.ts';
import { weigh, type Weight } from '../real/weigh.ts';
import { signalAll } from './disk.ts';

/** The server and the disk it lives on, which a power cut replaces by another of each. */
export const openMachine = async () => {
  let disk = await openDisk('2G');
  const disks: Disk[] = [disk];
  const dataDir = (): string => join(disk.folder, 'data');
  let server: Server = await startServer({ DATA_DIR: dataDir() });
  return {
    dataDir,
    port: () => server.port,
    url: async () => (await reachDatabase({ databaseOwnerUrl: undefined, dataDir: dataDir() })).url,
    deploy: async (): Promise<void> => {
      await server.end('SIGTERM');
      await server.start();
    },
    cutPower: async (): Promise<void> => {
      process.kill(server.pid(), 'SIGSTOP');
      await signalAll(dataDir(), 'SIGSTOP');
      const again = await disk.afterPowerCut();
      const postmaster = await postmasterPid(dataDir());
      const children = await childrenOf(postmaster);
      await server.end('SIGKILL');
      for (const pid of [postmaster, ...children]) process.kill(pid, 'SIGKILL');
      disk = again;
      disks.unshift(again);
      server = await startServer({ DATA_DIR: dataDir() });
    },
    weigh: async (): Promise<{ readonly server: Weight; readonly database: Weight }> => {
      const postmaster = await postmasterPid(dataDir());
      const all = await Promise.all([postmaster, ...(await childrenOf(postmaster))].map(weigh));
      const database = {
        memory: all.reduce((sum, { memory }) => sum + memory, 0),
        handles: all.reduce((sum, { handles }) => sum + handles, 0),
      };
      return { server: await weigh(server.pid()), database };
    },
    close: async (): Promise<void> => {
      await server.end('SIGTERM');
      for (const one of disks) await one.close();
    },
  };
};

export type Machine = Awaited<ReturnType<typeof openMachine>>;
