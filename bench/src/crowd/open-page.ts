import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Answers } from './answers.ts';
import type { FirstVisit } from './first-visit-files.ts';

export interface OpenedPage {
  /** ms until the document and everything the first tap needs had arrived. */
  readonly usableAfter: number;
  /** Resolves with the bytes of all bodies when what is kept for offline use has arrived as well. */
  readonly kept: Promise<number>;
}

/** Between asking and asking again: after a connection that broke, as browsers do, or "later" from the server. */
const AGAIN_MS = 1_000;
const TRIES = 60;

/**
 * Fetches what a browser fetches, in the order in which it learns of it. `dispatcher` holds as many connections as a browser
 * opens to one server, and keeps them.
 * @throws if the server refuses anything, or cannot answer it for a minute
 */
export const openPage = async (
  dispatcher: Dispatcher,
  origin: string,
  files: FirstVisit,
  answers: Answers,
): Promise<OpenedPage> => {
  let bytes = 0;
  const ask = async (path: string): Promise<number> => {
    const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    const { statusCode, body } = await dispatcher.request({ origin, path, method: 'GET', headers });
    bytes += (await body.arrayBuffer()).byteLength;
    answers.note(statusCode);
    return statusCode;
  };
  const get = async (path: string): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      const status = await ask(path).catch(() => 'broken');
      if (status === 200) return;
      const mayPass = status === 'broken' || Number(status) >= 500;
      if (!mayPass || tries === TRIES) throw new Error(`${path} was answered with ${status}, try ${tries}.`);
      await sleep(AGAIN_MS);
    }
  };
  const getAll = async (paths: readonly string[]): Promise<void> => void (await Promise.all(paths.map(get)));

  const begin = performance.now();
  await get(files.document);
  await getAll(files.beforeTap);
  const usableAfter = performance.now() - begin;
  const kept = getAll(files.afterwards).then(() => bytes);
  // Whoever awaits it hears of it; until then nobody has to.
  kept.catch(() => undefined);
  return { usableAfter, kept };
};
