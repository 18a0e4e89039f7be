import { setTimeout as sleep } from 'node:timers/promises';
import { contentHash } from '../../../apps/api/src/rating/content-hash.ts';
import type { OpenFault } from '../fault.ts';
import { openHistory, type History } from '../history.ts';
import { createRandom } from '../random.ts';
import { openOffice, type Office } from '../real/office.ts';
import { aSampleBatch, post } from '../real/post-rating.ts';
import { openProxy, type Proxy } from '../real/proxy.ts';
import { freshOf } from './fresh-rows.ts';
import { recovers, startTraffic } from './traffic.ts';

const ANSWER_MS = 3_000;

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

/** The database fails in one way after the other; the server says "later" in time and finds back by itself. */
export const databaseInTrouble = async (): Promise<OpenFault> => {
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
