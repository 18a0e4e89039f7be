import type { Browser } from '@playwright/test';
import type { Side } from './sides.ts';
import type { SlowWire } from './slow-wire.ts';
import { visit, type Visit } from './visit.ts';

/** The narrow screen of a cheap phone. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

export interface Visits {
  readonly first: Visit;
  readonly second: Visit;
  /** After one visit, with the wire cut; null where nothing opens. */
  readonly offline: Visit | null;
}

const opened = (side: Side, found: Visit | null): Visit => {
  if (found === null) throw new Error(`The page of ${side.name} did not open.`);
  return found;
};

/** A new phone visits once, then again without network, then again with it. */
export const measureVisits = async (browser: Browser, wire: SlowWire, side: Side): Promise<Visits> => {
  const context = await browser.newContext({ ...PHONE, locale: 'vi-VN' });
  try {
    const first = opened(side, await visit(context, wire, side));
    wire.cut();
    const offline = await visit(context, wire, side);
    wire.restore();
    return { first, offline, second: opened(side, await visit(context, wire, side)) };
  } finally {
    wire.restore();
    await context.close();
  }
};
