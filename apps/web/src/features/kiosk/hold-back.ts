interface Watcher extends EventTarget {
  destroy(): void;
}
/** Chromium from 126 on; TypeScript's lib and older tablets do not have it. */
const watcherOf = (): (new () => Watcher) | undefined => (window as { CloseWatcher?: new () => Watcher }).CloseWatcher;

/**
 * Android's back gesture and Escape first close what stands open on a page and leave the page only when nothing does. Here
 * something always does, and closing it changes nothing; the history gets no entry for it. Returns what lets go.
 */
export const holdBack = (): (() => void) => {
  let held = true;
  let watcher: Watcher | null = null;
  const hold = (): void => {
    const CloseWatcher = watcherOf();
    if (!held || !CloseWatcher) return;
    try {
      watcher = new CloseWatcher();
      watcher.addEventListener('close', hold);
    } catch {
      // The page is being left by other means.
    }
  };
  hold();
  return () => {
    held = false;
    watcher?.destroy();
  };
};
