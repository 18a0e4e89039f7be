import { contentHash } from '../../../apps/api/src/rating/content-hash.ts';
import { DATABASE_NAME } from '../../../apps/web/src/offline/database/offline-database.ts';
import type { Invoked } from '../history.ts';
import type { Engine } from './engine.ts';

// Past the product's own code, which is what is judged.
const ENTRIES = `new Promise((resolve, reject) => {
  const opening = indexedDB.open(${JSON.stringify(DATABASE_NAME)});
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const asking = opening.result.transaction('entries').objectStore('entries').getAll();
    asking.onerror = () => reject(asking.error);
    asking.onsuccess = () => {
      opening.result.close();
      resolve(asking.result.map(({ id, office, text, state }) => ({ id, office, text, state })));
    };
  };
})`;

interface Entry {
  readonly id: string;
  readonly office: string;
  readonly text: string;
  readonly state: 'waiting' | 'set-apart';
}

/** A rating as the server would hold it, and the words in which it waits. */
export interface Kept extends Invoked {
  readonly office: string;
  readonly text: string;
}

/** Ratings that the device under this page still keeps. */
export const readKept = async (engine: Engine, state: Entry['state'] = 'waiting'): Promise<readonly Kept[]> => {
  const entries = (await engine.evaluate(ENTRIES)) as readonly Entry[];
  return entries
    .filter((entry) => entry.state === state)
    .map(({ id, office, text }) => ({ id, office, text, content: contentHash(JSON.parse(text)).toString('hex') }));
};
