import { problemSchema } from '@hailong/schema/problem';
import type { Failure } from './failure.ts';

/** Whole seconds from a `Retry-After` header; null when there is none or it is a date. */
export const retryAfterSeconds = (headers: Headers): number | null => {
  const value = headers.get('retry-after');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
};

/** What a response that is not the wanted one says. */
export const readFailure = async (response: Response): Promise<Failure> => {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemSchema.safeParse(body);
  return problem.success
    ? {
        kind: 'problem',
        code: problem.data.code,
        retryAfterSeconds: retryAfterSeconds(response.headers),
        detail: problem.data.detail ?? null,
      }
    : { kind: 'unexpected', status: response.status };
};
