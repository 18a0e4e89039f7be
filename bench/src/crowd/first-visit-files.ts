import { apiPaths } from '@hailong/schema/api-paths';
import type { Catalogue } from '@hailong/schema/catalogue';
import { request } from 'undici';
import { namedByDocument } from '../page/sent-files.ts';

/** What a browser fetches at a first visit, in the order in which it learns of it. */
export interface FirstVisit {
  readonly document: string;
  /** Scripts and styles that the document names, and the catalogue, which the script asks for. */
  readonly beforeTap: readonly string[];
  /** The worker, everything it keeps for offline use, and the photos. */
  readonly afterwards: readonly string[];
}

const text = async (url: string): Promise<string> => {
  const { statusCode, body } = await request(url);
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`);
  return body.text();
};

/** What a built service worker keeps, from the root. */
export const precachedFiles = (worker: string): readonly string[] => {
  const entries = /\[\{[^\]]*"?revision"?:[^\]]*\}\]/.exec(worker)?.[0] ?? '';
  return [...entries.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => `/${url}`);
};

/** Read from the running server, so that it is what its own build says today. */
export const firstVisitFiles = async (origin: string, office: string): Promise<FirstVisit> => {
  const catalogue = JSON.parse(await text(origin + apiPaths.catalogue(office))) as Catalogue;
  const [document = '', ...named] = await namedByDocument(origin, `/o/${office}`);
  const beforeTap = [...named, apiPaths.catalogue(office)];
  const kept = precachedFiles(await text(`${origin}/sw.js`));
  const photos = catalogue.officers.flatMap(({ photo }) => photo ?? []);
  if (kept.length === 0 || photos.length === 0) throw new Error('The worker keeps nothing, or nobody has a photo.');
  // Assets are kept for ever by the browser too: the worker finds those that the page has fetched already.
  const afterwards = ['/sw.js', ...kept, ...photos].filter((path) => !beforeTap.includes(path));
  return { document, beforeTap, afterwards };
};
