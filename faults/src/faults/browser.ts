// The browser under a phone: killed, or its disk loses what was only in memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { bundlePage, openBrowser, processesOf, servePage } from '../real/browser.ts';
import { openDisk, syncDisk, type Disk } from '../real/disk.ts';

const signal = async (profile: string, name: NodeJS.Signals): Promise<void> => {
  for (const pid of await processesOf(profile)) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile.
    }
  }
};

/** Kills every process of the profile, however many looks that takes. */
const endAll = async (profile: string): Promise<void> => {
  for (let left = await processesOf(profile); left.length > 0; left = await processesOf(profile)) {
    await signal(profile, 'SIGKILL');
    await sleep(50);
  }
};

/** What a browser finds in the profile when it opens the page again. */
const readWaiting = async (profile: string, url: string): Promise<readonly string[]> => {
  const { page, context } = await openBrowser(profile, url);
  try {
    return await page.evaluate(async () => window.readWaiting());
  } finally {
    await context.close();
  }
};

const FIRST_RATING_MS = 20_000;

type Ending = (profile: string) => Promise<{ readonly profile: string; readonly leave: () => Promise<void> }>;

/** Rates in a browser until the ending, then compares what was confirmed with what the next browser finds. */
const rateUntil = async (seed: number, url: string, profile: string, ending: Ending): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const { promise: firstConfirmed, resolve: noteFirst } = Promise.withResolvers<void>();
  const confirm = (id: string): void => {
    history.invoke({ id, content: '' });
    history.ok(id);
    noteFirst();
  };
  const { page, context } = await openBrowser(profile, url, confirm);
  await syncDisk(profile);
  const rating = page.evaluate(async () => window.rateForEver()).catch(() => undefined);
  // A browser that has not come to its first rating yet, as on a busy machine, has nothing to lose.
  await Promise.race([firstConfirmed, sleep(FIRST_RATING_MS)]);
  await sleep(random.between(0, 1_700));
  const after = await ending(profile);
  try {
    const waiting = await readWaiting(after.profile, url);
    return history.confirmed() === 0 ? ['nothing was confirmed'] : history.judge([], waiting);
  } finally {
    await after.leave();
    await endAll(profile);
    await rating;
    await context.close().catch(() => undefined);
  }
};

const powerCut = async (seed: number, url: string): Promise<string[]> => {
  const disk = await openDisk('400M');
  try {
    return await rateUntil(seed, url, join(disk.folder, 'profile'), async (profile) => {
      await signal(profile, 'SIGSTOP');
      const again: Disk = await disk.afterPowerCut();
      // Of another life; the next browser would wait for the stopped one to answer.
      for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
        await rm(join(again.folder, 'profile', name), { force: true });
      return { profile: join(again.folder, 'profile'), leave: again.close };
    });
  } finally {
    await disk.close();
  }
};

const killed = async (seed: number, url: string): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-profile-'));
  try {
    return await rateUntil(seed, url, folder, async (profile) => {
      await endAll(profile);
      return { profile, leave: async () => undefined };
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const withPage =
  (run: (seed: number, url: string) => Promise<string[]>, change: (script: string) => string = (script) => script) =>
  async (): Promise<OpenFault> => {
    const page = await servePage(change(await bundlePage('browser-queue.ts')));
    return { run: (seed) => run(seed, page.url), close: async () => page.close() };
  };

const STRICT = /(chromeTransactionDurability: *)(["'`])strict\2/;

/** As Dexie comes: what is written is in the memory of the system, not on the disk. */
const byDefault = (script: string): string => {
  if (!STRICT.test(script)) throw new Error('the queue does not ask for strict durability');
  return script.replace(STRICT, '$1"default"');
};

export const browserFaults: readonly Fault[] = [
  {
    id: 'F1',
    title: 'power cut under the browser while it records ratings',
    needs: ['proc', 'chromium', 'loop-devices'],
    runs: { pullRequest: 1, release: 100 },
    open: withPage(powerCut),
    controls: [
      {
        name: 'IndexedDB with the default durability',
        attempts: 3,
        run: async (seed) => {
          const fault = await withPage(powerCut, byDefault)();
          try {
            return await fault.run(seed);
          } finally {
            await fault.close();
          }
        },
      },
    ],
  },
  {
    id: 'F2',
    title: 'SIGKILL of the whole browser while it records ratings',
    needs: ['proc', 'chromium'],
    runs: { pullRequest: 1, release: 200 },
    open: withPage(killed),
    controls: [],
  },
];
