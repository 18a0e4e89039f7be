const SAME_SIGNAL_MS = 1_000;

/**
 * Passes the wish to stop on to the server. Ctrl-C reaches us twice, from the terminal and from npm: what comes
 * within a second of the last signal passed on is the same wish. A later one is passed on again, for a server that
 * then hurries up. A closed terminal (SIGHUP) is a wish to stop as well.
 * @param {import('node:events').EventEmitter} source the process that receives signals
 * @param {(signal: 'SIGTERM' | 'SIGINT') => void} pass
 * @param {() => number} now milliseconds, never going back
 * @returns {() => void} stops forwarding
 */
export const forwardSignals = (source, pass, now) => {
  let last = -Infinity;
  /** @param {'SIGTERM' | 'SIGINT'} signal */
  const onSignal = (signal) => () => {
    if (now() - last < SAME_SIGNAL_MS) return;
    last = now();
    pass(signal);
  };
  const listeners = /** @type {const} */ ([
    ['SIGTERM', onSignal('SIGTERM')],
    ['SIGINT', onSignal('SIGINT')],
    ['SIGHUP', onSignal('SIGTERM')],
  ]);
  for (const [name, listener] of listeners) source.on(name, listener);
  return () => {
    for (const [name, listener] of listeners) source.off(name, listener);
  };
};
