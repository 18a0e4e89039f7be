import { useCallback, useEffect, useRef, useState } from 'react';
import { idlePhase, type Patience } from './idle-phase.ts';

const LOOK_EVERY_MS = 250;
const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/** Both clocks: one stands still while a tablet sleeps, the other may be set. What is later decides. */
const readClocks = (): readonly [number, number] => [Date.now(), performance.now()];

export interface Idle {
  /** Seconds until everything is erased, while the warning stands; null before. */
  readonly secondsLeft: number | null;
  /** Somebody is still there. */
  readonly stay: () => void;
}

/**
 * Calls `onOver` once nobody has touched anything for as long as `patience` says; never while it is null. While the warning
 * stands, touches beside its button mean nothing: they may be the next person's.
 */
export const useIdle = (patience: Patience | null, onOver: () => void): Idle => {
  const last = useRef(readClocks());
  const warned = useRef(false);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });

  const stay = useCallback(() => {
    last.current = readClocks();
    warned.current = false;
    setSecondsLeft(null);
  }, []);

  const idleMs = patience?.idleMs ?? null;
  const warnMs = patience?.warnMs ?? null;
  useEffect(() => {
    last.current = readClocks();
    if (idleMs === null || warnMs === null) return undefined;
    const look = (): void => {
      const [date, monotonic] = readClocks();
      const elapsed = Math.max(date - last.current[0], monotonic - last.current[1]);
      const phase = idlePhase(elapsed, { idleMs, warnMs });
      if (phase === 'over') over.current();
      else if (phase !== 'calm') {
        warned.current = true;
        setSecondsLeft(phase.secondsLeft);
      }
    };
    const touched = (): void => {
      if (!warned.current || idleMs === 0) stay();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    // A tablet that wakes up looks at once, before anybody reads what the last person left.
    document.addEventListener('visibilitychange', look);
    for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      stay();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const touch of TOUCHES) window.removeEventListener(touch, touched, { capture: true });
    };
  }, [idleMs, warnMs, stay]);

  return { secondsLeft, stay };
};
