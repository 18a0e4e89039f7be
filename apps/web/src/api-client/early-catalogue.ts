import { browserFetch, type Fetch } from './exchange.ts';

/** The catalogue, asked for while the page's script was still on its way (ask-early.ts). */
export interface EarlyCatalogue {
  readonly path: string;
  readonly reply: Promise<Response>;
  /** Gives up, also on a body that is being read. */
  readonly patience: AbortController;
}

declare global {
  /** Of the page, not of its service worker. */
  var earlyCatalogue: EarlyCatalogue | undefined;
}

/** Whether an answer is on its way that was asked for without a copy in mind: looking for one first would only cost time. */
export const isAskedEarly = (path: string): boolean => globalThis.earlyCatalogue?.path === path;

/** As `fetch`, unless this very address was asked early: then the answer to that, once. */
export const fetchOrTakeEarly: Fetch = async (path, init) => {
  const early = globalThis.earlyCatalogue;
  globalThis.earlyCatalogue = undefined;
  const isConditional = 'headers' in init;
  if (early?.path !== path || isConditional) return browserFetch(path, init);
  init.signal?.addEventListener('abort', () => early.patience.abort());
  return early.reply;
};
