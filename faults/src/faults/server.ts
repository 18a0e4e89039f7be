// The server, its database and their disk are killed and stopped while phones send.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasterPid } from '@hailong/embedded-database/testing/database-holder';
import { reachDatabase } from '../../../apps/api/src/tasks/reach-database.ts';
import type { Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { openOffice, readHeld } from '../real/office.ts';
import { startServer } from '../real/server.ts';
import { databaseInTrouble } from './database-trouble.ts';
import { forgetfulTable } from './forgetful-table.ts';
import { freshOf } from './fresh-rows.ts';
import { killAtStatement, STATEMENTS, withoutTransaction } from './kill-at-statement.ts';
import { migrators, MIGRATORS } from './migrators.ts';
import { CONNECTIONS, ROUNDS, sameId } from './same-id.ts';
import { drained, startTraffic } from './traffic.ts';

/** Far more than it takes (3 s), so that a busy machine does not decide: a server that waits for a hand would wait for ever. */
const RESTART_MS = 60_000;

const apiKilled = async (): Promise<OpenFault> => {
  const office = await openOffice();
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const history = openHistory();
      const held = await freshOf(office.held);
      const traffic = startTraffic(office.server.port, history, random);
      await sleep(random.between(20, 400));
      await office.server.end('SIGKILL');
      await traffic.stop();
      await office.server.start();
      return [...(await drained(traffic.phones)), ...history.judge(await held())];
    },
    close: office.close,
  };
};

/** The product as it comes: its own PostgreSQL below DATA_DIR. */
const bothKilled = async (): Promise<OpenFault> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-faults-'));
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'data');
  const server = await startServer({ DATA_DIR: dataDir });
  const held = async () => readHeld((await reachDatabase({ databaseOwnerUrl: undefined, dataDir })).url);
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const history = openHistory();
      const fresh = await freshOf(held);
      const traffic = startTraffic(server.port, history, random);
      await sleep(random.between(20, 400));
      // Every second time the postmaster is left behind, an orphan.
      if (seed % 2 === 0) process.kill(await postmasterPid(dataDir), 'SIGKILL');
      await server.end('SIGKILL');
      await traffic.stop();
      const tookMs = await server.start();
      return [
        ...(tookMs > RESTART_MS ? [`started again only after ${Math.round(tookMs)} ms`] : []),
        ...(await drained(traffic.phones)),
        ...history.judge(await fresh()),
      ];
    },
    close: async () => {
      await server.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export const serverFaults: readonly Fault[] = [
  {
    id: 'F13',
    title: 'SIGKILL of the API while phones send',
    needs: ['proc'],
    runs: { pullRequest: 3, release: 200 },
    open: apiKilled,
    controls: [forgetfulTable],
  },
  {
    id: 'F14',
    title: 'SIGKILL of API and postmaster, or of the API only (orphan), on the embedded database',
    needs: ['proc'],
    runs: { pullRequest: 2, release: 150 },
    open: bothKilled,
    controls: [],
  },
  {
    id: 'F16',
    title: 'database refuses, hangs, is unreachable, read-only or out of connections: 503 within 3 s, recovers alone',
    needs: ['proc'],
    runs: { pullRequest: 5, release: 50 },
    open: databaseInTrouble,
    controls: [],
  },
  {
    id: 'F17',
    title: `the same id over ${CONNECTIONS} connections at once, then with other words: ${ROUNDS} rounds a run`,
    needs: ['proc'],
    runs: { pullRequest: 1, release: 20 },
    open: sameId,
    controls: [],
  },
  {
    id: 'F22',
    title: `${MIGRATORS} processes migrate an empty database at once, three killed on the way, then again`,
    needs: ['proc'],
    runs: { pullRequest: 1, release: 50 },
    open: migrators,
    controls: [],
  },
  {
    id: 'F22S',
    title: `SIGKILL at each of the ${STATEMENTS} statements of the migrations; two processes start after it`,
    needs: ['proc'],
    runs: { pullRequest: 3, release: 5 * STATEMENTS },
    open: killAtStatement,
    controls: [withoutTransaction],
  },
];
