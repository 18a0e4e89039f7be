import { expect, test } from 'vitest';
import { PROBLEMS } from './problem-catalogue.ts';

/** Not there yet, or what an operator can set right (a proxy, a pairing): neither is a fault of the rating that waits. */
const PASSES_LATER = new Set(['receipt.unknown', 'origin.untrusted', 'kiosk.key-unknown', 'kiosk.key-revoked']);

test('what is the client’s own fault is never tried again; what may pass is', () => {
  for (const [code, { status, tryAgain, title }] of Object.entries(PROBLEMS)) {
    const passes = status >= 500 || status === 429 || PASSES_LATER.has(code);
    expect([code, tryAgain]).toEqual([code, passes ? 'later' : 'never']);
    expect(title).toMatch(/\.$/);
  }
});
