import { endpoints } from '@hailong/schema/endpoints';
import { PROBLEMS, type ProblemCode } from '@hailong/schema/problem-catalogue';
import { expect, test } from 'vitest';
import { isTold } from './told-problem.ts';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

test('only what the server can say is told, and nothing that only administrators meet', () => {
  const told = codes.filter(isTold);
  expect(told).toContain('server.unavailable');
  expect(told).not.toContain('session.credentials');
  expect(isTold('a.code-of-next-year')).toBe(false);
});

test('every way in which a batch may be refused is told', () => {
  const refusals = Object.keys(endpoints.sendRatings.schema.response)
    .map(Number)
    .filter((status) => status >= 429);
  const answers = codes.filter((code) => refusals.includes(PROBLEMS[code].status));
  expect(answers.filter((code) => !isTold(code))).toEqual([]);
});
