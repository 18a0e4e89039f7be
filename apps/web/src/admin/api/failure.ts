import type { ProblemCode } from '@hailong/schema/problem-catalogue';

/** Why a request brought nothing. */
export type Failure =
  /** The server said why, in its own problem document. */
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      readonly retryAfterSeconds: number | null;
      readonly detail: string | null;
    }
  /** No answer at all: no network, or no server. */
  | { readonly kind: 'unreachable' }
  /** Somebody answered, but not in our words: a proxy, a captive portal, another version. */
  | { readonly kind: 'unexpected'; readonly status: number };

/** A failure on its way from a loader to the screen that shows it. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind === 'problem' ? failure.code : failure.kind);
    this.failure = failure;
  }
}

export const hasCode = (failure: Failure, code: ProblemCode): boolean =>
  failure.kind === 'problem' && failure.code === code;

export const isSignedOut = (failure: Failure): boolean => hasCode(failure, 'session.missing');
