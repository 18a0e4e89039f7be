/** Resolves after `ms` (Infinity: never by itself), or as soon as `until` is aborted. */
export const sleep = async (ms: number, until: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (until.aborted) {
      resolve();
      return;
    }
    // A timer of Infinity would fire at once.
    const timer = Number.isFinite(ms) ? setTimeout(() => wake(), ms) : undefined;
    const wake = (): void => {
      clearTimeout(timer);
      until.removeEventListener('abort', wake);
      resolve();
    };
    until.addEventListener('abort', wake);
  });
