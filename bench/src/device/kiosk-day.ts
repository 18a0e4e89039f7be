import type { OfficerRating } from '@hailong/schema/rating';
import type { BrowserContext } from '@playwright/test';
import { ratingToSend } from '../ingest/ratings-to-send.ts';
import { databaseBytes } from './open-browser.ts';
import { pairingCode } from './pair-tablet.ts';
import type { Product } from './product.ts';

const CITIZENS = 300;
const WORKING_DAY_MS = 8 * 3_600_000;

export interface KioskDay {
  readonly citizens: number;
  /** ms of each rating from its last answer until it is sealed and on the disk. */
  readonly kept: readonly number[];
  readonly bytesOnDisk: number;
  /** From the network's return until nothing waits. */
  readonly seconds: number;
  /** What the requests carried. */
  readonly bytesSent: number;
}

/** The day's ratings, spread over its hours until now, each with what two questions of three got. */
const dayOfRatings = (now: number): OfficerRating[] =>
  Array.from({ length: CITIZENS }, (_, place) => ({
    ...ratingToSend(place),
    channel: 'kiosk' as const,
    ratedAt: new Date(now - WORKING_DAY_MS * (1 - place / CITIZENS)).toISOString(),
  }));

/** A tablet is paired, loses the network, takes a day's ratings by its own code, and has the network back in the evening. */
export const kioskDay = async (
  product: Product,
  context: BrowserContext,
  profile: string,
  script: string,
): Promise<KioskDay> => {
  const page = await context.newPage();
  await page.goto(`${product.origin}/healthz`);
  await page.evaluate(script);
  await page.evaluate(
    async (code) => {
      const kiosk = await window.tablet.startKiosk();
      const answer = await kiosk?.pair(code);
      if (!kiosk || answer !== 'paired') throw new Error(`The tablet was not paired: ${answer}`);
      window.kiosk = kiosk;
    },
    await pairingCode(product),
  );
  let bytesSent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/ratings')) {
      bytesSent += request.postDataBuffer()?.length ?? 0;
    }
  });
  const before = await databaseBytes(profile);
  await context.setOffline(true);
  const ratings = dayOfRatings(Date.now());
  const kept = await page.evaluate(async (given) => {
    const times: number[] = [];
    for (const rating of given) {
      const begin = performance.now();
      await window.kiosk.submit(rating);
      times.push(performance.now() - begin);
    }
    return times;
  }, ratings);
  const bytesOnDisk = (await databaseBytes(profile)) - before;
  // What was tried without a network never left the tablet.
  bytesSent = 0;
  await context.setOffline(false);
  const seconds = await page.evaluate(async () => {
    const begin = performance.now();
    while (window.kiosk.queue.state().waiting > 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    return (performance.now() - begin) / 1000;
  });
  await product.expectStored(ratings.map(({ id }) => id));
  await page.close();
  return { citizens: CITIZENS, kept, bytesOnDisk, seconds, bytesSent };
};
