// An older version of the app left ratings on a device; today's opens its database.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { shows, until } from '../real/citizen.ts';
import { readKept, type Kept } from '../real/device-in-engine.ts';
import type { Engine } from '../real/engine.ts';
import { leftDevice, OFFICE, restoring } from '../real/left-device.ts';
import { openEngine } from '../real/open-engine.ts';
import { openSite, type Site } from '../real/site.ts';
import { inEachEngine } from './each-engine.ts';

const MANY = 500;
const EMPTIED_MS = 180_000;
/** An address of the origin that runs nothing: its own answer for a file that is gone. */
const NO_PAGE = 'assets/gone';

const keptAnyhow = async (engine: Engine): Promise<readonly Kept[]> => [
  ...(await readKept(engine)),
  ...(await readKept(engine, 'set-apart')),
];

const openLeft = async (site: Site, engine: Engine, seed: number): Promise<string[]> => {
  await engine.goTo(`${site.url}${NO_PAGE}`);
  await engine.evaluate(restoring(leftDevice('version-1.json', MANY, createRandom(seed))));
  const history = openHistory();
  const left = await keptAnyhow(engine);
  for (const rating of left) {
    history.invoke(rating);
    history.ok(rating.id);
  }
  const earlier = new Set((await site.held()).map(({ id }) => id));

  await engine.goTo(site.url);
  await until(engine, shows('Hôm nay ai đã phục vụ'), 'the officers');
  const stuck = async () => (await readKept(engine)).filter(({ office }) => office === OFFICE);
  const begin = performance.now();
  while ((await stuck()).length > 0 && performance.now() - begin < EMPTIED_MS) await sleep(500);

  const ids = new Set(left.map(({ id }) => id));
  const held = (await site.held()).filter(({ id }) => ids.has(id));
  const counted = held.filter(({ id, isAside }) => !isAside && !earlier.has(id)).length;
  // Those for an office that this server does not know stay here.
  const kept = (await keptAnyhow(engine)).map(({ id }) => id);
  return [
    ...history.judge(held, kept),
    ...(await stuck()).map(({ id }) => `stuck: ${id}`),
    // The others of version 1 are for an officer whom nobody here knows, and are set aside whole.
    ...(counted >= MANY ? [] : [`${counted} instead of ${MANY} count`]),
  ];
};

export const oldDeviceFaults: readonly Fault[] = inEachEngine({
  id: 'F19',
  title: `version 1 of the device’s database with ${MANY} waiting, opened by today’s app`,
  open: async (name) => {
    const site = await openSite('https');
    return {
      run: async (seed) => {
        const engine = await openEngine(name, site.trustFlag);
        try {
          return await openLeft(site, engine, seed);
        } finally {
          await engine.close();
        }
      },
      close: site.close,
    };
  },
});
