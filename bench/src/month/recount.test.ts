import type { ShownReport } from '@hailong/schema/monthly-report';
import { expect, test } from 'vitest';
import { figuresOf } from './recount.ts';

const result = {
  name: 'Nhung',
  ratings: { valid: 3, suspect: 1, total: 4 },
  satisfaction: { n: 3, percent: '66.7' },
  criteria: [{ criteriaSet: 1, code: 'attitude', n: 3, mean: '4.00', distribution: { 5: 2, 2: 1 } }],
};
const unrated = {
  ...result,
  officerId: 'b',
  ratings: { valid: 0, suspect: 0, total: 0 },
};
const report: ShownReport = {
  month: '2026-10',
  status: 'open',
  revision: 0,
  setAside: 0,
  suggestions: 0,
  minimumSample: 5,
  criteriaSets: [],
  officers: [{ officerId: 'a', ...result }, unrated],
  office: result,
};

test('a report becomes the lines that a recount gives, of whoever was rated', () => {
  expect(figuresOf(report)).toEqual([
    { officer: null, code: null, n: 3, shown: '66.7', ratings: '3 + 1' },
    { officer: null, code: 'attitude', n: 3, shown: '4.00', ratings: null },
    { officer: 'a', code: null, n: 3, shown: '66.7', ratings: '3 + 1' },
    { officer: 'a', code: 'attitude', n: 3, shown: '4.00', ratings: null },
  ]);
});
