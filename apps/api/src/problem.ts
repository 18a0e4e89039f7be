import { PROBLEMS, type ProblemCode } from '@hailong/schema/problem-catalogue';

interface ProblemDetails {
  /** A sentence about this occurrence; never a citizen's words or name. */
  readonly detail?: string;
  /** Seconds to wait, sent as Retry-After. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A failure with a code of the catalogue. Thrown anywhere, answered by plugins/problems.ts only. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails) {
    super(`${code}: ${details.detail ?? PROBLEMS[code].title}`, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

export const problem = (code: ProblemCode, details: ProblemDetails = {}): ProblemError =>
  new ProblemError(code, details);
