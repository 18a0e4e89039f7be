import { setTimeout as sleep } from 'node:timers/promises';
import { tapUntilAnswered } from './first-answer.ts';
import { followRequests } from './follow-requests.ts';
import type { PlainBrowser } from './open-browser.ts';
import type { PageRequest } from './request-chain.ts';
import type { Side } from './sides.ts';
import type { SlowWire } from './slow-wire.ts';
import type { Tab } from './tab.ts';

/** The narrow screen of a cheap phone. */
const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true };
const CPU_TIMES_SLOWER = 4;
const PATIENCE_MS = 60_000;
const QUIET_MS = 1000;
/** Seldom, because asking takes the page's time. */
const POLL_MS = 50;

const TIMES = `[window.usableAt, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1]`;

export interface Visit {
  readonly usable: number;
  readonly firstPaint: number;
  /** What had passed the wire when the tap was answered, the service worker's part included. */
  readonly kB: number;
  readonly asked: number;
}

const untilQuiet = async (wire: SlowWire): Promise<void> => {
  for (let seen = -1; seen !== wire.passed().bytes; await sleep(QUIET_MS)) seen = wire.passed().bytes;
};

const isPhone = async (tab: Tab, side: Side): Promise<void> => {
  await tab.send('Emulation.setDeviceMetricsOverride', PHONE);
  await tab.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await tab.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
  await tab.send('Page.enable');
  const source = `(${tapUntilAnswered.toString()})(${JSON.stringify(side)})`;
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source });
};

const untilUsable = async (tab: Tab): Promise<void> => {
  for (const until = Date.now() + PATIENCE_MS; (await tab.read('window.usableAt')) === undefined; await sleep(POLL_MS))
    if (Date.now() > until) throw new Error('The page answered no tap within a minute.');
};

/** Opens the page in a tab of its own and waits for its first answer; null where the page does not open at all. */
const visitIn = async (tab: Tab, wire: SlowWire, side: Side): Promise<Visit | null> => {
  await isPhone(tab, side);
  wire.reset();
  const { errorText } = await tab.send('Page.navigate', { url: wire.origin + side.path });
  if (errorText !== undefined) return null;
  await untilUsable(tab);
  const { bytes, requests } = wire.passed();
  // What the page fetches for later is part of the visit, and must not run into the next one.
  await untilQuiet(wire);
  const [usable = Number.NaN, firstPaint = Number.NaN] = (await tab.read(TIMES)) as readonly number[];
  return { usable, firstPaint, kB: bytes / 1000, asked: requests.length };
};

export const visit = async (browser: PlainBrowser, wire: SlowWire, side: Side): Promise<Visit | null> => {
  const tab = await browser.openTab();
  const found = await visitIn(tab, wire, side);
  await tab.close();
  return found;
};

export interface FollowedVisit extends Visit {
  readonly requests: readonly PageRequest[];
}

/** A first visit that tells what asked for what, and whose times are those of a page that is watched. */
export const followVisit = async (browser: PlainBrowser, wire: SlowWire, side: Side): Promise<FollowedVisit> => {
  const tab = await browser.openTab();
  const requests = await followRequests(tab);
  const found = await visitIn(tab, wire, side);
  if (found === null) throw new Error(`The page of ${side.name} did not open.`);
  await tab.close();
  return { ...found, requests };
};
