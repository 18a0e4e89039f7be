// The files below the browser's database are damaged while the browser is closed.
import { mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Control, Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom, type Random } from '../random.ts';
import { launchProfile } from '../real/browser.ts';
import { freshOf } from './fresh-rows.ts';
import { openPhones, rate, turnOn, type Phones } from './phone-in-page.ts';

const DATABASES = 'Default/IndexedDB';
const WAITING = 5;

/** The files of the database, by the name each kind has in LevelDB. */
const filesOf = async (profile: string, kind: RegExp): Promise<readonly string[]> => {
  const folder = join(profile, DATABASES);
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => kind.test(name)).map((name) => join(folder, name));
};

const scribble = async (file: string, random: Random): Promise<void> => {
  const { size } = await stat(file);
  if (size === 0) return;
  const handle = await open(file, 'r+');
  try {
    for (let place = 0; place < 8; place += 1) {
      const bytes = Buffer.from(Array.from({ length: random.between(1, 64) }, () => random.between(0, 255)));
      await handle.write(bytes, 0, bytes.length, random.between(0, size - 1));
    }
  } finally {
    await handle.close();
  }
};

const shorten = async (file: string, random: Random): Promise<void> => {
  const { size } = await stat(file);
  await truncate(file, random.between(0, Math.max(0, size - 1)));
};

interface Damage {
  readonly name: string;
  readonly kind: RegExp;
  readonly change: (file: string, random: Random) => Promise<void>;
}

const DAMAGES: readonly [Damage, ...Damage[]] = [
  { name: 'random bytes in the log', kind: /\.log$/, change: scribble },
  { name: 'random bytes in every file', kind: /\/(\d+\.(log|ldb)|MANIFEST-\d+|CURRENT)$/, change: scribble },
  { name: 'the log is cut short', kind: /\.log$/, change: shorten },
  { name: 'no MANIFEST', kind: /\/MANIFEST-\d+$/, change: async (file) => rm(file) },
  { name: 'no CURRENT', kind: /\/CURRENT$/, change: async (file) => rm(file) },
  { name: 'no log', kind: /\.log$/, change: async (file) => rm(file) },
];

/**
 * Without MANIFEST Chromium opens no database of this address any more, until somebody clears its data: the page then sends
 * directly. What is on the server, waits, or was told to be lost, must be all that was confirmed.
 */
const damaged = async (phones: Phones, seed: number, tells: boolean): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const held = await freshOf(phones.office.held);
  const damage = DAMAGES[seed % DAMAGES.length] ?? DAMAGES[0];
  const profile = await mkdtemp(join(tmpdir(), 'hailong-corrupt-'));
  let told = 0;
  const tell = (count: number): void => {
    if (tells) told += count;
  };
  const start = async () => {
    const context = await launchProfile(profile);
    const page = await turnOn(context, phones.page.url, history, tell);
    await page.evaluate(async () => window.startPhone(false));
    return { context, page };
  };
  try {
    const isUsed = random.chance(0.5);
    phones.page.line(isUsed);
    const before = await start();
    if (isUsed) {
      // Something has left before, and the line goes down.
      await rate(before.page, 2);
      await before.page.evaluate(async () => window.sendNow());
      phones.page.line(false);
    }
    await rate(before.page, WAITING);
    await before.page.waitForFunction(
      (count) => localStorage.getItem('hailong.books')?.startsWith(`${count} `),
      WAITING,
    );
    await before.context.close();

    const files = await filesOf(profile, damage.kind);
    for (const file of files) await damage.change(file, random);

    phones.page.line(true);
    const after = await start();
    await rate(after.page, 1);
    for (let attempt = 0; attempt < 3; attempt += 1) await after.page.evaluate(async () => window.sendNow());
    const rows = await held();
    const missing = history.judge(rows).filter((line) => line.startsWith('lost: '));
    const wrong = history.judge(rows).filter((line) => !line.startsWith('lost: '));
    await after.context.close();
    return [
      ...(files.length > 0 ? [] : ['no file to damage']),
      ...wrong,
      ...(missing.length > told ? [`${missing.length} lost, ${told} told`] : []),
      ...(missing.length === 0 && told > 0 ? [`${told} told to be lost, nothing is`] : []),
    ].map((line) => `${damage.name}: ${line}`);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

const corrupt = async (): Promise<OpenFault> => {
  const phones = await openPhones();
  return { run: (seed) => damaged(phones, seed, true), close: phones.close };
};

const silent: Control = {
  name: 'a page that keeps the loss to itself',
  attempts: 3,
  run: async (seed) => {
    const phones = await openPhones();
    try {
      // Without MANIFEST or CURRENT nothing can be read.
      return await damaged(phones, DAMAGES.length * seed + 3, false);
    } finally {
      await phones.close();
    }
  },
};

export const corruptFaults: readonly Fault[] = [
  {
    id: 'F6',
    title: 'the files of the browser’s database are damaged while it is closed',
    needs: ['proc', 'chromium'],
    runs: { pullRequest: 0, release: 50 },
    open: corrupt,
    controls: [silent],
  },
];
