import type { PinVerifier } from '@hailong/schema/kiosk';
import type { KioskMemory } from './kiosk-memory.ts';
import type { PinResult } from './kiosk.ts';
import { NO_ATTEMPTS, pinWaitMs } from './pin-attempts.ts';
import { verifyPin } from './verify-pin.ts';

/** Needs no network; the tries are remembered over a restart. `now`: milliseconds, device clock. */
export const checkPin = async (
  memory: KioskMemory,
  verifier: PinVerifier | null,
  pin: string,
  now: () => number,
): Promise<PinResult> => {
  const attempts = (await memory.read('pin-attempts')) ?? NO_ATTEMPTS;
  const waitMs = pinWaitMs(attempts, now());
  if (waitMs > 0) return { waitMs };
  // Counted before it is judged: switching the tablet off in between gives no free try.
  const counted = { wrong: attempts.wrong + 1, at: now() };
  await memory.keep('pin-attempts', counted);
  if (!verifier || !(await verifyPin(pin, verifier))) {
    const next = pinWaitMs(counted, now());
    return next > 0 ? { waitMs: next } : 'wrong';
  }
  await memory.keep('pin-attempts', NO_ATTEMPTS);
  return 'right';
};
