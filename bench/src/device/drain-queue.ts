import type { Page } from '@playwright/test';

/**
 * Tells the product's page that the network is back, as a browser does, and waits until nothing waits any more. Looks for
 * one row only, because counting ten thousand would slow down what it measures. Answers when, in ms of the page's clock.
 */
export const drainQueue = async (page: Page): Promise<{ readonly begin: number; readonly end: number }> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const database = await done(indexedDB.open('hailong'));
    const begin = performance.now();
    window.dispatchEvent(new Event('online'));
    for (;;) {
      const first = database.transaction('entries').objectStore('entries').getKey(IDBKeyRange.lowerBound(0));
      if ((await done(first)) === undefined) break;
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    const end = performance.now();
    database.close();
    return { begin, end };
  });

/** Replicates the documents; answers seconds. `null` leaves the size of a batch as PouchDB has it. */
export const replicate = async (page: Page, name: string, remote: string, batchSize: number | null): Promise<number> =>
  page.evaluate(
    async ([database, address, size]) => {
      const pouch = new window.pouch.PouchDB(database);
      const begin = performance.now();
      await pouch.replicate.to(address, size === null ? {} : { batch_size: size });
      return (performance.now() - begin) / 1000;
    },
    [name, remote, batchSize] as const,
  );
