const EVERY_MS = 60_000;

/**
 * Everything that may mean "try now", except a new rating and the button, which wake the loop themselves. None is trusted to
 * come: a phone may be "online" on a Wi-Fi that leads nowhere and "offline" beside a server it can reach, so they are reasons
 * to try and never reasons not to. Returns what stops them.
 */
export const listenForWakeUps = (wake: () => void): (() => void) => {
  const wakeIfVisible = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  const timer = setInterval(wake, EVERY_MS);
  window.addEventListener('online', wake);
  window.addEventListener('focus', wake);
  // Also when the page comes back from the back/forward cache, where timers stood still.
  window.addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wakeIfVisible);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', wake);
    window.removeEventListener('focus', wake);
    window.removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', wakeIfVisible);
  };
};
