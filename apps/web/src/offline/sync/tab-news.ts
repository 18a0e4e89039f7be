const CHANNEL = 'hailong-queue';

export interface TabNews {
  /** Tells the other tabs and the service worker's pages that the queue has changed. */
  tell(): void;
  close(): void;
}

/** "The queue has changed", between tabs; carries nothing else. Silent where there is no BroadcastChannel: the timer looks then. */
export const openTabNews = (onNews: () => void): TabNews => {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onNews;
  return { tell: () => channel.postMessage('changed'), close: () => channel.close() };
};
