// The server, its database and their disk are killed, stopped, filled up and switched off while phones send.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasterPid } from '@hailong/embedded-database/testing/database-holder';
import { aBatch, aRating } from '@hailong/schema/testing/builders';
import { contentHash } from '../../../apps/api/src/rating/content-hash.ts';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import { reachDatabase } from '../../../apps/api/src/tasks/reach-database.ts';
import type { Fault, OpenFault } from '../fault.ts';
import { openHistory, type History } from '../history.ts';
import { createRandom } from '../random.ts';
import { drained, recovers, startTraffic } from './traffic.ts';
import { openOffice, readHeld, type Office } from '../real/office.ts';
import { OFFICE } from '../real/phones.ts';
import { openProxy, type Proxy } from '../real/proxy.ts';
import { startServer } from '../real/server.ts';

const ANSWER_MS = 3_000;
const RESTART_MS = 15_000;

/** Rows of earlier runs are not this run's to judge. */
const freshOf = async (held: Office['held']): Promise<Office['held']> => {
  const before = new Set((await held()).map(({ id }) => id));
  return async () => (await held()).filter(({ id }) => !before.has(id));
};

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
  const held = async () => readHeld((await reachDatabase({ databaseUrl: undefined, dataDir })).url);
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

interface Trouble {
  readonly name: string;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
}

const troublesOf = (office: Office, proxy: Proxy): readonly Trouble[] => {
  const disconnect = async (): Promise<void> =>
    office.asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hailong'`);
  const settings = (name: string, begin: string, end: string): Trouble => ({
    name,
    begin: async () => {
      await office.asSuperuser(begin);
      await disconnect();
    },
    end: async () => {
      await office.asSuperuser(end);
      await disconnect();
    },
  });
  const poisoned = (name: string, kind: 'refuse' | 'blackhole'): Trouble => ({
    name,
    begin: async () => {
      proxy.poison(() => ({ kind }));
      proxy.breakAll();
    },
    end: async () => {
      proxy.poison(() => ({ kind: 'none' }));
      proxy.breakAll();
    },
  });
  return [
    poisoned('refuses', 'refuse'),
    poisoned('is behind a dead cable', 'blackhole'),
    {
      name: 'hangs',
      begin: () => office.signalDatabase('SIGSTOP'),
      end: () => office.signalDatabase('SIGCONT'),
    },
    settings(
      'is read-only',
      'alter role hailong set default_transaction_read_only = on',
      'alter role hailong reset default_transaction_read_only',
    ),
    settings(
      'takes no connections',
      'alter database hailong connection limit 0',
      'alter database hailong connection limit -1',
    ),
  ];
};

const aSampleBatch = (id: string, comment?: string): string =>
  JSON.stringify(
    aBatch([aRating({ id, officerId: sampleOfficers[0]?.id ?? '', ...(comment === undefined ? {} : { comment }) })], {
      sentAt: new Date().toISOString(),
    }),
  );

const post = async (port: number, body: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/offices/${OFFICE}/ratings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

/** How a phone is answered while the database is in trouble: "later", soon. Whether it is stored is then open. */
const askInTrouble = async (port: number, id: string, history: History): Promise<string[]> => {
  const begin = performance.now();
  const body = aSampleBatch(id);
  const { ratings } = JSON.parse(body) as { ratings: unknown[] };
  history.invoke({ id, content: contentHash(ratings[0]).toString('hex') });
  const reply = await post(port, body);
  const tookMs = performance.now() - begin;
  await reply.body?.cancel();
  return [
    ...(reply.status === 503 ? [] : [`answered ${reply.status}`]),
    ...(Number(reply.headers.get('retry-after')) > 0 ? [] : ['no Retry-After']),
    ...(tookMs <= ANSWER_MS ? [] : [`answered after ${Math.round(tookMs)} ms`]),
  ];
};

const databaseInTrouble = async (): Promise<OpenFault> => {
  let proxy: Proxy | undefined;
  const office = await openOffice(async (port) => {
    proxy = await openProxy(port);
    return proxy.port;
  });
  const between = proxy;
  if (!between) throw new Error('nothing stands between the server and its database');
  const troubles = troublesOf(office, between);
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const history = openHistory();
      const held = await freshOf(office.held);
      const trouble = troubles[seed % troubles.length];
      if (!trouble) return [];
      const traffic = startTraffic(office.server.port, history, random);
      await sleep(200);
      await trouble.begin();
      const found: string[] = [];
      try {
        for (let ask = 0; ask < 3; ask += 1)
          found.push(...(await askInTrouble(office.server.port, random.uuid(), history)));
        if (!office.server.isRunning()) found.push('the server has ended');
      } finally {
        await trouble.end();
      }
      await traffic.stop();
      found.push(...(await recovers(traffic.phones)));
      return [...found, ...history.judge(await held())].map((line) => `${trouble.name}: ${line}`);
    },
    close: async () => {
      await office.close();
      await between.close();
    },
  };
};

const CONNECTIONS = 10;
const ROUNDS = 50;

/** The same rating over ten connections at once, then the same id with other words. */
const sameId = async (): Promise<OpenFault> => {
  const office = await openOffice();
  const verdictsOf = async (reply: Response): Promise<string[]> =>
    ((await reply.json()) as { verdicts: { verdict: string; code?: string }[] }).verdicts.map(
      ({ verdict, code }) => code ?? verdict,
    );
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const found: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const id = random.uuid();
        const body = aSampleBatch(id);
        const replies = await Promise.all(Array.from({ length: CONNECTIONS }, () => post(office.server.port, body)));
        const verdicts = (await Promise.all(replies.map(verdictsOf))).flat().sort();
        const expected = [...Array<string>(CONNECTIONS - 1).fill('already-stored'), 'stored'];
        if (String(verdicts) !== String(expected)) found.push(`${id}: ${verdicts.join(' ')}`);
        const [conflict] = await verdictsOf(await post(office.server.port, aSampleBatch(id, 'khác')));
        if (conflict !== 'id-conflict') found.push(`${id} with other words: ${conflict}`);
        const rows = (await office.held()).filter((row) => row.id === id && !row.isAside);
        if (rows.length !== 1) found.push(`${id}: ${rows.length} rows`);
      }
      return found;
    },
    close: office.close,
  };
};

const MIGRATE = join(import.meta.dirname, '../../../apps/api/src/tasks/migrate.ts');
const MIGRATORS = 5;

const migrate = async (url: string, killAfterMs?: number): Promise<string | null> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: url };
    const child = execFile(process.execPath, [MIGRATE], { env }, (error, _out, complaint) =>
      resolve(error ? complaint || error.message : null),
    );
    if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });

/** Several processes bring the same empty database up to date, some are killed in the middle, and once more. */
const migrators = async (): Promise<OpenFault> => {
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
          migrate(url.href, place % 2 === 0 ? random.between(150, 1_500) : undefined),
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

export const serverFaults: readonly Fault[] = [
  {
    id: 'F13',
    title: 'SIGKILL of the API while phones send',
    needs: ['proc'],
    runs: { pullRequest: 3, release: 200 },
    open: apiKilled,
    controls: [],
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
];
