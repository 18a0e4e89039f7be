import type { OfficerRating } from '@hailong/schema/rating';
import type { Page } from '@playwright/test';
import { ratingToSend } from '../ingest/ratings-to-send.ts';
import { fillPouch, fillQueue } from './fill-queue.ts';
import { OFFICE } from './in-page.ts';

export const FILLS = [0, 1_000, 10_000] as const;
const SAMPLES = 100;

const ratings = (count: number): OfficerRating[] => Array.from({ length: count }, (_, place) => ratingToSend(place));

const enqueueEach = async (page: Page, given: readonly OfficerRating[]): Promise<number[]> =>
  page.evaluate(
    async ([office, all]) => {
      const { createDeviceQueue, createDeviceStorage, freezeRating } = window.phone;
      const queue = createDeviceQueue(createDeviceStorage());
      const times: number[] = [];
      for (const rating of all) {
        const begin = performance.now();
        await queue.enqueue(freezeRating(office, rating, Date.now()));
        times.push(performance.now() - begin);
      }
      return times;
    },
    [OFFICE, given] as const,
  );

const putEach = async (page: Page, name: string, given: readonly OfficerRating[]): Promise<number[]> =>
  page.evaluate(
    async ([database, all]) => {
      const pouch = new window.pouch.PouchDB(database);
      const times: number[] = [];
      for (const { id, ...rest } of all) {
        const begin = performance.now();
        await pouch.put({ _id: id, ...rest });
        times.push(performance.now() - begin);
      }
      return times;
    },
    [name, given] as const,
  );

/** ms of each of a hundred ratings kept one after the other, at each number that waits already. */
const atEachFill = async (
  fill: (given: readonly OfficerRating[]) => Promise<void>,
  keep: (given: readonly OfficerRating[]) => Promise<number[]>,
): Promise<number[][]> => {
  // What is made at the first use belongs to no rating.
  await keep(ratings(1));
  let waiting = 1;
  const measured: number[][] = [];
  for (const wanted of FILLS) {
    if (wanted > waiting) {
      await fill(ratings(wanted - waiting));
      waiting = wanted;
    }
    measured.push(await keep(ratings(SAMPLES)));
    waiting += SAMPLES;
  }
  return measured;
};

/** On a page of the product's origin on which nothing sends. */
export const enqueueLatency = async (page: Page): Promise<number[][]> =>
  atEachFill(
    (given) => fillQueue(page, given),
    (given) => enqueueEach(page, given),
  );

export const putLatency = async (page: Page, name: string): Promise<number[][]> =>
  atEachFill(
    (given) => fillPouch(page, name, given),
    (given) => putEach(page, name, given),
  );
