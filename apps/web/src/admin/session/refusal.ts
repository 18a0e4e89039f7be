import type { Failure } from '../api/failure.ts';

export interface SignInRefusal {
  readonly failure: Failure;
  /** When the server will listen again, ms since the epoch; null when it already does. */
  readonly waitUntil: number | null;
}

export const refusalOf = (failure: Failure, now: number): SignInRefusal => {
  const seconds = failure.kind === 'problem' ? failure.retryAfterSeconds : null;
  return { failure, waitUntil: seconds === null ? null : now + seconds * 1000 };
};
