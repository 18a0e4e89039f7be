// A week of twenty offices in some minutes: deploys, a power cut and a backup each night, over a line that comes and goes.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { addOffices, officeNames } from '../../../bench/src/measure/add-offices.ts';
import { alone, type Fault } from '../fault.ts';
import { openHistory, type History } from '../history.ts';
import { createRandom, type Random } from '../random.ts';
import { readHeld } from '../real/office.ts';
import { OFFICE, turnOnPhone, type Phone } from '../real/phones.ts';
import { openProxy } from '../real/proxy.ts';
import { programOf } from '../real/programs.ts';
import { serverEnvironment } from '../real/server.ts';
import type { Weight } from '../real/weigh.ts';
import { growth } from '../soak-growth.ts';
import { openMachine, type Machine } from './machine.ts';
import { waitingOn } from './on-line.ts';

const DAYS = 7;
const OFFICES = 20;
const RATINGS_A_DAY = 300;
const DAY_MS = 40_000;
const EVENING_MS = 120_000;
/** The second evening and the fourth. */
const DEPLOYS: readonly number[] = [2, 4];
const POWER_CUT = 3;

const run = promisify(execFile);

const addAllOffices = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1 });
  try {
    await addOffices(sql, OFFICE, OFFICES);
  } finally {
    await sql.end();
  }
};

const backUp = async (machine: Machine, folder: string): Promise<string[]> => {
  const env = serverEnvironment({ DATA_DIR: machine.dataDir(), BACKUP_DIR: folder });
  try {
    const program = await programOf('tasks/backup');
    await run(process.execPath, [program, 'make'], { env });
    await run(process.execPath, [program, 'verify'], { env });
    return [];
  } catch (error) {
    return [`the backup does not verify: ${String(error).slice(0, 300)}`];
  }
};

/** One day of every office: ratings spread over it, the line down for a part of it, `atNoon` in the middle. */
const liveThrough = async (
  phones: readonly { readonly phone: Phone; readonly wake: () => void }[],
  proxy: Awaited<ReturnType<typeof openProxy>>,
  random: Random,
  atNoon: () => Promise<void>,
): Promise<void> => {
  const evening = Date.now() + DAY_MS;
  const givers = phones.map(async ({ phone, wake }) => {
    for (let given = 0; given < RATINGS_A_DAY; given += 1) {
      await phone.rate();
      wake();
      const left = Math.max(0, evening - Date.now()) / (RATINGS_A_DAY - given);
      await sleep(left * (0.5 + random.next()));
    }
  });
  const flap = async (): Promise<void> => {
    while (Date.now() < evening) {
      const isUp = random.chance(0.7);
      proxy.poison(() => (isUp ? { kind: 'none' } : { kind: 'refuse' }));
      proxy.breakAll();
      await sleep(random.between(500, 3_000));
    }
    proxy.poison(() => ({ kind: 'none' }));
  };
  await Promise.all([...givers, flap(), sleep(DAY_MS / 2).then(atNoon)]);
};

const week = async (seed: number): Promise<string[]> => {
  const random = createRandom(seed);
  const history: History = openHistory();
  const backups = await mkdtemp(join(tmpdir(), 'hailong-backups-'));
  await chmod(backups, 0o755);
  const machine = await openMachine();
  const found: string[] = [];
  try {
    await addAllOffices(await machine.url());
    const before = new Set((await readHeld(await machine.url())).map(({ id }) => id));
    const proxy = await openProxy(machine.port);
    const phones = officeNames(OFFICE, OFFICES).map((office) => {
      const phone = turnOnPhone(proxy.port, history, random, office);
      const loop = phone.sendByItself();
      return { phone, wake: () => loop.wake(), stop: () => loop.stop() };
    });
    const evenings: Weight[] = [];
    for (let day = 1; day <= DAYS; day += 1) {
      await liveThrough(phones, proxy, random, day === POWER_CUT ? machine.cutPower : async () => undefined);
      const patience = Date.now() + EVENING_MS;
      const waiting = async (): Promise<number> => waitingOn(phones.map(({ phone }) => phone));
      while ((await waiting()) > 0 && Date.now() < patience) await sleep(200);
      const left = await waiting();
      if (left > 0) found.push(`day ${day}: ${left} still waiting`);
      proxy.breakAll();
      await sleep(1_000);
      const { server, database } = await machine.weigh();
      evenings.push(server);
      console.log(
        `  day ${day}: ${history.confirmed()} confirmed, server ${server.memory} MB ${server.handles} handles, ` +
          `PostgreSQL ${database.memory} MB ${database.handles} handles (all its processes, shared memory counted in each)`,
      );
      found.push(...(await backUp(machine, backups)).map((line) => `night ${day}: ${line}`));
      if (DEPLOYS.includes(day)) await machine.deploy();
    }
    for (const { stop } of phones) stop();
    await proxy.close();
    const held = (await readHeld(await machine.url())).filter(({ id }) => !before.has(id));
    const here = (await Promise.all(phones.map(({ phone }) => phone.here()))).flat();
    return [...found, ...growth(evenings), ...history.judge(held, here)];
  } finally {
    await machine.close();
    await rm(backups, { recursive: true, force: true });
  }
};

export const soakFaults: readonly Fault[] = [
  {
    id: 'F26',
    title: `a week of ${OFFICES} offices in minutes: ${RATINGS_A_DAY} ratings a day each, two deploys, a power cut, nightly backups`,
    needs: ['proc', 'loop-devices'],
    runs: { pullRequest: 0, release: 1 },
    open: alone(week),
    controls: [],
  },
];
