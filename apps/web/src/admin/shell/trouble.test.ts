import type { ProblemCode } from '@hailong/schema/problem-catalogue';
import { expect, test } from 'vitest';
import type { Failure } from '../api/failure.ts';
import { vi } from '../text/vi.ts';
import { troubleOf } from './trouble.ts';

const problem = (code: ProblemCode): Failure => ({ kind: 'problem', code, retryAfterSeconds: null, detail: null });
const { trouble } = vi;

test.each([
  [{ kind: 'unreachable' }, trouble.unreachable.title, true],
  [{ kind: 'unexpected', status: 502 }, trouble.server.title, true],
  [problem('server.unavailable'), trouble.server.title, true],
  [problem('permission.denied'), trouble.forbidden.title, false],
  [problem('origin.untrusted'), trouble.forbidden.title, false],
  [problem('month.unknown'), trouble.missing.title, false],
  [problem('office.unknown'), trouble.missing.title, false],
  [problem('administration.insecure'), trouble.insecure.title, false],
] as const)('%j has a title and says whether asking again may help', (failure, title, mayRetry) => {
  expect(troubleOf(failure, vi)).toMatchObject({ title, mayRetry });
});
