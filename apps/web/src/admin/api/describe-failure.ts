import type { AdminText } from '../text/vi.ts';
import type { Failure } from './failure.ts';

/** The one place that turns a failure into a sentence for the person. */
export const describeFailure = (failure: Failure, { failures }: AdminText): string => {
  switch (failure.kind) {
    case 'unreachable':
      return failures.unreachable;
    case 'unexpected':
      return failures.unexpected(failure.status);
    case 'problem':
      // Only here does the server know more than its code says, and writes it for people in both languages.
      if (failure.code === 'request.invalid' && failure.detail !== null) return failure.detail;
      return failures.codes[failure.code] ?? failures.codes['server.failed'] ?? failures.unreachable;
  }
};
