import { PROBLEMS, type ProblemCode } from '@hailong/schema/problem-catalogue';
import { expect, test } from 'vitest';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { describeFailure } from './describe-failure.ts';
import type { Failure } from './failure.ts';

const problem = (code: ProblemCode, detail: string | null = null): Failure => ({
  kind: 'problem',
  code,
  detail,
  retryAfterSeconds: null,
});

test.each(Object.keys(PROBLEMS) as ProblemCode[])('%s has a sentence in both languages', (code) => {
  expect(describeFailure(problem(code), vi)).toMatch(/\.$/);
  expect(describeFailure(problem(code), en)).toMatch(/\.$/);
});

test('what the server knows better is said in its words', () => {
  expect(describeFailure(problem('request.invalid', 'Quá dễ đoán.'), vi)).toBe('Quá dễ đoán.');
  expect(describeFailure(problem('server.failed', 'stack'), vi)).not.toContain('stack');
});

test('no answer and a strange answer are told apart', () => {
  expect(describeFailure({ kind: 'unreachable' }, vi)).toContain('Không kết nối được');
  expect(describeFailure({ kind: 'unexpected', status: 502 }, en)).toContain('(502)');
});
