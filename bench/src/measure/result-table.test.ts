import { expect, it } from 'vitest';
import { resultTable } from './result-table.ts';
import { ratiosOf, spreadOf } from './spread.ts';

it('prints minimum, median and maximum of ours, the floor and the ratio', () => {
  const ours = [900, 1000, 1100];
  const floor = [1000, 1000, 1000];
  const against = { name: 'bare', theirs: spreadOf(floor), ratio: ratiosOf(ours, floor) };
  const table = resultTable([{ what: 'single', unit: 'ratings/s', ours: spreadOf(ours), against, notes: '' }]);
  expect(table).toContain(
    '| single | ratings/s | 900 – **1,000** – 1,100 | bare | 1,000 – **1,000** – 1,000 | 0.900 – **1.00** – 1.10 | 3 |  |',
  );
});

it('leaves the comparison empty where there is none', () => {
  const row = { what: 'memory', unit: 'MiB', ours: spreadOf([50]), against: null, notes: 'alone' };
  expect(resultTable([row])).toContain('| memory | MiB | 50.0 – **50.0** – 50.0 |  |  |  | 1 | alone |');
});
