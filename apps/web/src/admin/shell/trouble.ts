import type { Failure } from '../api/failure.ts';
import { describeFailure } from '../api/describe-failure.ts';
import type { AdminText } from '../text/vi.ts';

export interface Trouble {
  readonly title: string;
  readonly body: string;
  /** Whether asking again may help. */
  readonly mayRetry: boolean;
}

/** What a whole page says when the thing it was to show did not come. */
export const troubleOf = (failure: Failure, text: AdminText): Trouble => {
  const { trouble } = text;
  const body = describeFailure(failure, text);
  if (failure.kind === 'unreachable') return { ...trouble.unreachable, mayRetry: true };
  if (failure.kind === 'unexpected') return { ...trouble.server, body, mayRetry: true };
  switch (failure.code) {
    case 'administration.insecure':
      return { ...trouble.insecure, mayRetry: false };
    case 'permission.denied':
    case 'origin.untrusted':
      return { ...trouble.forbidden, body, mayRetry: false };
    case 'office.unknown':
    case 'month.unknown':
    case 'resource.unknown':
      return { ...trouble.missing, body, mayRetry: false };
    default:
      return { ...trouble.server, body, mayRetry: true };
  }
};
