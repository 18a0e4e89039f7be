export const isFullScreen = (): boolean => Boolean(document.fullscreenElement);

/** Browsers allow it only on somebody's touch, and some not at all; an installed page is full screen anyway. */
export const setFullScreen = (full: boolean): void => {
  try {
    const done = full
      ? document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
      : document.exitFullscreen?.();
    done?.catch(() => undefined);
  } catch {
    // Not on this browser.
  }
};
