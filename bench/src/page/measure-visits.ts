import type { PlainBrowser } from './open-browser.ts';
import type { Side } from './sides.ts';
import type { SlowWire } from './slow-wire.ts';
import { visit, type Visit } from './visit.ts';

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
export const measureVisits = async (browser: PlainBrowser, wire: SlowWire, side: Side): Promise<Visits> => {
  try {
    const first = opened(side, await visit(browser, wire, side));
    wire.cut();
    const offline = await visit(browser, wire, side);
    wire.restore();
    return { first, offline, second: opened(side, await visit(browser, wire, side)) };
  } finally {
    wire.restore();
  }
};
