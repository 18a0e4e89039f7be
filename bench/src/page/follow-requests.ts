import type { PageRequest } from './request-chain.ts';
import type { Tab } from './tab.ts';

interface Stack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Stack;
}

/** `Network.requestWillBeSent`, as far as it is read here; seconds. */
interface Asked {
  readonly request: { readonly url: string };
  readonly timestamp: number;
  readonly type: string;
  readonly initiator: { readonly url?: string; readonly stack?: Stack };
}

const scriptOf = (stack: Stack | undefined): string | undefined =>
  stack && (stack.callFrames.find(({ url }) => url.startsWith('http'))?.url ?? scriptOf(stack.parent));

/** Fills up with every request of the tab and what asked for it. It slows the page down: no time may be taken meanwhile. */
export const followRequests = async (tab: Tab): Promise<readonly PageRequest[]> => {
  const requests: PageRequest[] = [];
  let begin: number | undefined;
  tab.on('Network.requestWillBeSent', (params) => {
    const { request, timestamp, initiator, type } = params as unknown as Asked;
    begin ??= timestamp;
    const askedBy = type === 'Document' ? undefined : (initiator.url ?? scriptOf(initiator.stack));
    requests.push({ url: request.url, at: (timestamp - begin) * 1000, askedBy });
  });
  await tab.send('Network.enable');
  return requests;
};
