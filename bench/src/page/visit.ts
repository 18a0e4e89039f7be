import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { tapUntilAnswered } from './first-answer.ts';
import type { PageRequest } from './request-chain.ts';
import type { Side } from './sides.ts';
import type { SlowWire } from './slow-wire.ts';

const CPU_TIMES_SLOWER = 4;
const PATIENCE_MS = 60_000;
const QUIET_MS = 1000;
/** Seldom, because asking takes the page's time. */
const POLL_MS = 50;

export interface Visit {
  readonly usable: number;
  readonly firstPaint: number;
  /** What had passed the wire when the tap was answered, the service worker's part included. */
  readonly kB: number;
  readonly asked: number;
  readonly requests: readonly PageRequest[];
}

interface Initiator {
  readonly url?: string;
  readonly stack?: { readonly callFrames: readonly { readonly url: string }[]; readonly parent?: Initiator['stack'] };
}

const scriptOf = (stack: Initiator['stack']): string | undefined =>
  stack && (stack.callFrames.find(({ url }) => url.startsWith('http'))?.url ?? scriptOf(stack.parent));

const followRequests = async (session: CDPSession): Promise<PageRequest[]> => {
  const requests: PageRequest[] = [];
  let begin: number | undefined;
  session.on('Network.requestWillBeSent', ({ request, timestamp, initiator, type }) => {
    begin ??= timestamp;
    const askedBy = type === 'Document' ? undefined : (initiator.url ?? scriptOf(initiator.stack));
    requests.push({ url: request.url, at: (timestamp - begin) * 1000, askedBy });
  });
  await session.send('Network.enable');
  return requests;
};

const untilQuiet = async (page: Page, wire: SlowWire): Promise<void> => {
  for (let seen = -1; seen !== wire.passed().bytes; await page.waitForTimeout(QUIET_MS)) seen = wire.passed().bytes;
};

/** Opens the page in a tab of its own and waits for its first answer; null where the page does not open at all. */
export const visit = async (context: BrowserContext, wire: SlowWire, side: Side): Promise<Visit | null> => {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    await page.addInitScript(tapUntilAnswered, side);
    const requests = await followRequests(session);
    wire.reset();
    const opened = await page.goto(wire.origin + side.path, { waitUntil: 'commit' }).catch(() => null);
    if (opened === null) return null;
    await page.waitForFunction(() => window.usableAt !== undefined, undefined, {
      timeout: PATIENCE_MS,
      polling: POLL_MS,
    });
    const { bytes, requests: asked } = wire.passed();
    // What the page fetches for later is part of the visit, and must not run into the next one.
    await untilQuiet(page, wire);
    const [usable, firstPaint] = await page.evaluate(() => [
      window.usableAt ?? Number.NaN,
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ]);
    return {
      usable: usable ?? Number.NaN,
      firstPaint: firstPaint ?? Number.NaN,
      kB: bytes / 1000,
      asked: asked.length,
      requests,
    };
  } finally {
    await page.close();
  }
};
