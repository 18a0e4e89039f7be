import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** The form takes a second tap on the same spot sooner than 400 ms for the echo of a double tap. */
const BETWEEN_TAPS_MS = 410;

/** One tap, in ms of the page's clock. */
export interface Tap {
  readonly at: number;
  /** From the touch, through whatever kept the page busy, until the frame that shows what it did. */
  readonly delay: number;
}

export const watchTaps = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.taps = [];
    addEventListener(
      'click',
      ({ timeStamp: at }) => {
        // A message posted in a frame's callback arrives when that frame has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => window.taps.push({ at, delay: performance.now() - at }));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });

/** From the officers through two questions back to the officers, tapping as a citizen would. */
export const tapThrough = async (page: Page, officer: string): Promise<void> => {
  const face = page.getByRole('button', { name: 'Rất hài lòng', exact: true });
  const wrong = page.getByRole('button', { name: 'Không phải người này' });
  for (const target of [page.getByRole('button', { name: officer }).first(), face, face, wrong]) {
    await sleep(BETWEEN_TAPS_MS);
    await target.tap();
  }
};

export const tapsOf = async (page: Page): Promise<readonly Tap[]> => page.evaluate(() => window.taps);
