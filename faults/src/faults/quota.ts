// There is no room for ratings: the browser's allowance is used up at one write or another, or its disk is full.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Control, Fault, OpenFault } from '../fault.ts';
import { openHistory, type History } from '../history.ts';
import { createRandom } from '../random.ts';
import { launchProfile } from '../real/browser.ts';
import { openDisk } from '../real/disk.ts';
import { fill, FILLER } from './disk.ts';
import { freshOf } from './fresh-rows.ts';
import { openPhones, rate, turnOn, type Phones } from './phone-in-page.ts';

const OLDER = 2;
const DURING = 3;
/** On a full disk Chromium may leave each attempt of a rating to our patience. */
const DURING_FULL_DISK = 1;
const FOR_EVER = 1_000_000;

const readKept = async (page: Page) => page.evaluate(async () => window.keptRatings());

/** What is wrong at this moment: a receipt for what is nowhere, or a change to what already waited. */
const judgeNow = async (
  page: Page,
  history: History,
  older: Awaited<ReturnType<typeof readKept>>,
  readHeld: Phones['office']['held'],
): Promise<string[]> => {
  // In this order: what leaves the device in between is on the server by then.
  const kept = await readKept(page);
  const held = await readHeld();
  const isThere = new Set(held.map(({ id }) => id));
  const changed = older.filter(
    ({ id, text }) => !isThere.has(id) && !kept.some((now) => now.id === id && now.text === text),
  );
  return [
    ...changed.map(({ id }) => `older one changed: ${id}`),
    ...history.judge(
      held,
      kept.map(({ id }) => id),
    ),
  ].map((line) => `without room: ${line}`);
};

const stillWaiting = async (page: Page): Promise<string[]> => {
  let waiting = 0;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    waiting = await page.evaluate(async () => window.sendNow());
    if (waiting === 0 && (await readKept(page)).length === 0) return [];
  }
  return [`stuck: ${waiting} still waiting`];
};

/** Gives ratings while writes fail as `makeFail` arranges, then sees what became of them when there is room again. */
const withoutRoom = async (
  phones: Phones,
  context: BrowserContext,
  plan: {
    readonly swallows: boolean;
    readonly during: number;
    readonly startsWithoutRoom: boolean;
    readonly isUp: boolean;
    readonly reloads: boolean;
    readonly fail: (page: Page) => Promise<void>;
    readonly mend: (page: Page) => Promise<void>;
  },
): Promise<string[]> => {
  const history = openHistory();
  const held = await freshOf(phones.office.held);
  const start = async (page: Page) => page.evaluate(async (swallows) => window.startPhone(swallows), plan.swallows);
  phones.page.line(false);
  let page = await turnOn(context, phones.page.url, history);
  await start(page);
  await rate(page, OLDER);
  const older = await readKept(page);
  if (older.length !== OLDER) return [`only ${older.length} of ${OLDER} waited before there was trouble`];
  if (plan.startsWithoutRoom) {
    await page.close();
    page = await turnOn(context, phones.page.url, history);
    await plan.fail(page);
    await start(page);
  } else await plan.fail(page);
  phones.page.line(plan.isUp);
  await rate(page, plan.during);
  const found = await judgeNow(page, history, older, held);
  await plan.mend(page);
  phones.page.line(true);
  if (plan.startsWithoutRoom || plan.reloads) {
    await page.close();
    page = await turnOn(context, phones.page.url, history);
    await start(page);
  }
  await rate(page, 1);
  found.push(...(await stillWaiting(page)), ...history.judge(await held()));
  await page.close();
  return found;
};

const launch = async () =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** Writes until the ratings of a run are given and sent: so many places there are to fail at. */
const WRITES = 16;

/** Who swallows the error does so at every rating: whether a control is noticed is nothing that chance may decide. */
const atWrite = (swallows: boolean) => async (): Promise<OpenFault> => {
  const phones = await openPhones();
  const browser = await launch();
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const failing = {
        from: swallows ? 1 : 1 + (seed % WRITES),
        count: swallows ? FOR_EVER : random.pick([1, 2, FOR_EVER]),
        how: random.pick(['refused', 'aborted'] as const),
      };
      const context = await browser.newContext();
      try {
        const found = await withoutRoom(phones, context, {
          swallows,
          during: DURING,
          startsWithoutRoom: !swallows && random.chance(0.3),
          isUp: random.chance(0.4),
          reloads: random.chance(0.5),
          fail: async (page) => void (await page.evaluate((plan) => window.failWrites(plan), failing)),
          mend: async (page) => void (await page.evaluate(() => window.failWrites(null))),
        });
        return found.map((line) => `${failing.how} from write ${failing.from}: ${line}`);
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await phones.close();
    },
  };
};

/** The browser's profile lies on a small disk that fills up to the last block, and is emptied again. */
const fullDisk = async (): Promise<OpenFault> => {
  const phones = await openPhones();
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const disk = await openDisk('200M');
      try {
        const context = await launchProfile(join(disk.folder, 'profile'));
        try {
          return await withoutRoom(phones, context, {
            swallows: false,
            during: DURING_FULL_DISK,
            startsWithoutRoom: false,
            isUp: random.chance(0.3),
            reloads: random.chance(0.5),
            fail: async () => fill(disk.folder),
            mend: async () => rm(join(disk.folder, FILLER)),
          });
        } finally {
          await context.close();
        }
      } finally {
        await disk.close();
      }
    },
    close: phones.close,
  };
};

const swallowed: Control = {
  name: 'a queue that swallows the error of the disk',
  attempts: 1,
  run: async (seed) => {
    const fault = await atWrite(true)();
    try {
      return await fault.run(seed);
    } finally {
      await fault.close();
    }
  },
};

export const quotaFaults: readonly Fault[] = [
  {
    id: 'F5',
    title: `no room for a rating, at each of the first ${WRITES} writes`,
    needs: ['proc', 'chromium'],
    runs: { pullRequest: 10, release: 200 },
    open: atWrite(false),
    controls: [swallowed],
  },
  {
    id: 'F5D',
    title: 'the disk of the browser is full while ratings are given, and is emptied again',
    needs: ['proc', 'chromium', 'loop-devices'],
    runs: { pullRequest: 0, release: 20 },
    open: fullDisk,
    controls: [],
  },
];
