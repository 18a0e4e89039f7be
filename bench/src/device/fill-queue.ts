import type { OfficerRating } from '@hailong/schema/rating';
import type { Page } from '@playwright/test';
import { OFFICE } from './in-page.ts';

/** Lets ratings wait in the product's own database, frozen by its own code, in one transaction. */
export const fillQueue = async (page: Page, ratings: readonly OfficerRating[]): Promise<void> =>
  page.evaluate(
    async ([office, given]) => {
      const { createOfflineDatabase, freezeRating } = window.phone;
      const database = createOfflineDatabase();
      const now = Date.now();
      await database.entries.bulkAdd(
        given.map((rating) => ({ ...freezeRating(office, rating, now), state: 'waiting', reason: null })),
      );
      database.close();
    },
    [OFFICE, ratings] as const,
  );

/** The peer's documents: the same ratings under the ids they have. */
export const fillPouch = async (page: Page, name: string, ratings: readonly OfficerRating[]): Promise<void> =>
  page.evaluate(
    async ([database, given]) => {
      await new window.pouch.PouchDB(database).bulkDocs(given.map(({ id, ...rest }) => ({ _id: id, ...rest })));
    },
    [name, ratings] as const,
  );
