import { expect, test } from 'vitest';
import { reportRows } from './rows.ts';
import { planDatabases } from './shape.ts';

const planned = planDatabases(1_000_000, '2026-10');
const times = new Map([
  ['bench_alone', [10, 20]],
  ['bench_hundredth', [11, 20]],
  ['bench_tenth', [12, 22]],
  ['bench_full', [15, 40]],
  ['closed', [3, 10]],
]);

test('the open month grows beside itself alone, run by run; the closed one stands beside the open', () => {
  const rows = reportRows(planned, times, { large: 1_000, pages: '60 pages' });
  expect(rows.map(({ what, against, notes }) => [what, against?.name, against?.ratio, notes])).toEqual([
    [
      'report of an open month of 1,000 among 1,000,000',
      'the same month alone',
      { runs: 2, min: 1.5, median: 1.75, max: 2 },
      '60 pages',
    ],
    [
      'report of an open month of 1,000 among 100,000',
      'the same month alone',
      { runs: 2, min: 1.1, median: 1.15, max: 1.2 },
      '',
    ],
    [
      'report of an open month of 1,000 among 10,000',
      'the same month alone',
      { runs: 2, min: 1, median: 1.05, max: 1.1 },
      '',
    ],
    [
      'report of a closed month of 1,000',
      'an open one',
      { runs: 2, min: 0.2, median: 0.225, max: 0.25 },
      'no page of ratings or their indexes',
    ],
  ]);
});

test('what was not timed has no line', () => {
  expect(() => reportRows(planned, new Map(), { large: 1_000, pages: '' })).toThrow('was not timed');
});
