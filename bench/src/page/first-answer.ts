import type { Side } from './sides.ts';

declare global {
  interface Window {
    /** When the page had answered the first tap, in milliseconds after the navigation began. */
    usableAt?: number;
  }
}

/**
 * Runs in the page before its own scripts: taps the first answer in every frame until the page shows that it took the tap.
 * "Usable" is the beginning of the first frame that shows it; a page that is still busy has no frames and is tapped in vain.
 * The same lines measure every page.
 */
export const tapUntilAnswered = ({ control, answered }: Pick<Side, 'control' | 'answered'>): void => {
  const tap = (): void => {
    if (document.querySelector(answered) !== null) {
      window.usableAt = performance.now();
      return;
    }
    document.querySelector<HTMLElement>(control)?.click();
    requestAnimationFrame(tap);
  };
  requestAnimationFrame(tap);
};
