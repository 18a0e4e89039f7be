import { expect, test } from 'vitest';
import { linePoints } from './line-points.ts';

const month = (name: string, percent: string | null) => ({
  month: name,
  status: 'open' as const,
  valid: 1,
  n: 1,
  percent,
});

test('months without answers leave a gap; 100 % is at the top, 0 % at the bottom', () => {
  const runs = linePoints([
    month('2026-07', '0.0'),
    month('2026-08', '100.0'),
    month('2026-09', null),
    month('2026-10', '50.0'),
  ]);
  expect(runs.map((run) => run.map((point) => [point.month, Math.round(point.x), point.y]))).toEqual([
    [
      ['2026-07', 24, 136],
      ['2026-08', 248, 24],
    ],
    [['2026-10', 696, 80]],
  ]);
});

test('no month, no point', () => {
  expect(linePoints([])).toEqual([]);
});
