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

/** Between asking and asking again: after a connection that broke, as browsers do, or after "later" from the server. */
const AGAIN_MS = 1_000;
const LONGEST_MS = 16_000;
const TRIES = 12;
/** No answer at all. */
const BROKEN = { status: 0, laterMs: 0 };

/**
 * Fetches what a browser fetches, in the order in which it learns of it. `dispatcher` holds as many connections as a browser
 * opens to one server, and keeps them.
 * @throws if the server refuses anything, or cannot answer it for some minutes
 */
export const openPage = async (
  dispatcher: Dispatcher,
  origin: string,
  files: FirstVisit,
  answers: Answers,
): Promise<OpenedPage> => {
  let bytes = 0;
  const ask = async (path: string): Promise<{ status: number; laterMs: number }> => {
    const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    const { statusCode, headers: told, body } = await dispatcher.request({ origin, path, method: 'GET', headers });
    bytes += (await body.arrayBuffer()).byteLength;
    answers.note(statusCode);
    return { status: statusCode, laterMs: Number(told['retry-after'] ?? 0) * 1000 };
  };
  const get = async (path: string): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      const { status, laterMs } = await ask(path).catch(() => BROKEN);
      if (status === 200) return;
      const mayPass = status === BROKEN.status || status >= 500;
      if (!mayPass || tries === TRIES) throw new Error(`${path} was answered with ${status}, try ${tries}.`);
      // Never in step, and never sooner than the server asked for.
      await sleep(Math.max(laterMs, Math.min(LONGEST_MS, AGAIN_MS * 2 ** tries) * (0.5 + Math.random() / 2)));
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
