import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { ratingToSend } from '../ingest/ratings-to-send.ts';
import { drainQueue, replicate } from './drain-queue.ts';
import { fillPouch, fillQueue } from './fill-queue.ts';
import { databaseBytes } from './open-browser.ts';
import type { Product } from './product.ts';
import { tapsOf, tapThrough, watchTaps } from './tap-form.ts';

const WAITING = 10_000;
const IDLE_ROUNDS = 3;

const ratings = () => Array.from({ length: WAITING }, (_, place) => ratingToSend(place));

export interface Drained {
  readonly perSecond: number;
  /** Of one waiting rating, as the browser estimates and as the folder grew. */
  readonly estimated: number;
  readonly onDisk: number;
}

const storage = (profile: string, page: Awaited<ReturnType<BrowserContext['newPage']>>) => ({
  estimate: async (): Promise<number> => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
  onDisk: async (): Promise<number> => databaseBytes(profile),
});

export interface OursDrained extends Drained {
  readonly tapsIdle: readonly number[];
  readonly tapsWhileDraining: readonly number[];
}

/** The product's page, open at the form, gets ten thousand waiting ratings and the network back, and is used meanwhile. */
export const drainOurs = async (
  product: Product,
  context: BrowserContext,
  profile: string,
  script: string,
): Promise<OursDrained> => {
  const officers = product.catalogue.officers.map(({ name }) => name);
  const officer = (round: number): string => officers[round % officers.length] ?? '';
  const page = await context.newPage();
  await page.goto(product.origin);
  // The app puts its own database in place; the script must not be the first to open it.
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate(script);
  await watchTaps(page);
  for (let round = 0; round < IDLE_ROUNDS; round += 1) await tapThrough(page, officer(round));
  const { estimate, onDisk } = storage(profile, page);
  const before = { estimate: await estimate(), onDisk: await onDisk() };
  const waiting = ratings();
  await fillQueue(page, waiting);
  const after = { estimate: await estimate(), onDisk: await onDisk() };
  const idleTaps = (await tapsOf(page)).map(({ delay }) => delay);

  const progress = { isDrained: false };
  const draining = drainQueue(page).finally(() => (progress.isDrained = true));
  for (let round = IDLE_ROUNDS; !progress.isDrained; round += 1) await tapThrough(page, officer(round));
  const { begin, end } = await draining;
  await product.expectStored(waiting.map(({ id }) => id));
  const taps = (await tapsOf(page)).filter(({ at }) => at >= begin && at <= end);
  await page.close();
  return {
    perSecond: (WAITING * 1000) / (end - begin),
    estimated: (after.estimate - before.estimate) / WAITING,
    onDisk: (after.onDisk - before.onDisk) / WAITING,
    tapsIdle: idleTaps,
    tapsWhileDraining: taps.map(({ delay }) => delay),
  };
};

export interface PeerDrained extends Drained {
  /** Documents per second by PouchDB's own batches of 100, and by batches of 500. */
  readonly rates: readonly [number, number];
}

/** PouchDB's page gets the same documents, and replicates them to two empty databases by batches of two sizes. */
export const drainPeer = async (
  origin: string,
  context: BrowserContext,
  profile: string,
  script: string,
  run: number,
): Promise<PeerDrained> => {
  const page = await context.newPage();
  await page.goto(`${origin}/page`);
  await page.evaluate(script);
  const name = `waiting-${run}`;
  await page.evaluate(async (database) => {
    await new window.pouch.PouchDB(database).bulkDocs([]);
  }, name);
  const { estimate, onDisk } = storage(profile, page);
  const before = { estimate: await estimate(), onDisk: await onDisk() };
  await fillPouch(page, name, ratings());
  const after = { estimate: await estimate(), onDisk: await onDisk() };
  const rates: number[] = [];
  for (const size of [null, 500]) {
    const remote = `${origin}/db/run-${run}-${size ?? 'default'}`;
    rates.push(WAITING / (await replicate(page, name, remote, size)));
    const { doc_count: count } = (await (await fetch(remote)).json()) as { readonly doc_count: number };
    if (count !== WAITING) throw new Error(`${WAITING} documents were replicated, the peer holds ${count}.`);
    // What the server still writes belongs to this replication, not to the next one.
    await sleep(500);
  }
  await page.close();
  const [usual = 0, large = 0] = rates;
  return {
    perSecond: Math.max(usual, large),
    rates: [usual, large],
    estimated: (after.estimate - before.estimate) / WAITING,
    onDisk: (after.onDisk - before.onDisk) / WAITING,
  };
};
