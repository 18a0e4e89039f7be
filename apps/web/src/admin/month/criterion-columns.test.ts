import { expect, test } from 'vitest';
import { aMonth, anOfficerResult } from '../testing/a-month.ts';
import { vi } from '../text/vi.ts';
import { criterionColumns, resultFor } from './criterion-columns.ts';

const report = aMonth([anOfficerResult({ attitude: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 2 } })]);
const { criteriaSets } = report;
const wording = { criteriaSets, language: 'vi', text: vi } as const;

test('a criterion is named as it was asked, its levels from worst to best', () => {
  const [column] = criterionColumns(report.office, wording);
  expect(column).toMatchObject({ key: '1:attitude', label: 'Thái độ phục vụ', isFiveLevel: true });
  expect(column?.levels.map(({ label }) => label)).toEqual(Object.values(vi.month.levels));
});

test('two sets in one month are told apart, each in the words that were asked', () => {
  const [result] = report.office.criteria;
  const criteria = result ? [result, { ...result, criteriaSet: 2 }] : [];
  const [set] = criteriaSets;
  const [item] = set?.items ?? [];
  if (!set || !item) throw new Error('the report has no question');
  const reworded = { ...set, version: 2, items: [{ ...item, label: { vi: 'Cách cư xử', en: 'Manners' } }] };
  const both = { ...wording, criteriaSets: [set, reworded] };
  expect(criterionColumns({ criteria }, both).map(({ label }) => label)).toEqual([
    'Thái độ phục vụ (bộ 1)',
    'Cách cư xử (bộ 2)',
  ]);
});

test('a criterion nobody knows any more keeps its code and counts its own scores', () => {
  const criteria = [{ criteriaSet: 1, code: 'cs1', n: 1, mean: '2.00', distribution: { 0: 0, 1: 0, 2: 1 } }];
  expect(criterionColumns({ criteria }, wording)).toEqual([
    {
      key: '1:cs1',
      label: 'cs1',
      isFiveLevel: false,
      levels: [
        { score: '0', label: 'Mức 0', tint: '1' },
        { score: '1', label: 'Mức 1', tint: '3' },
        { score: '2', label: 'Mức 2', tint: '5' },
      ],
    },
  ]);
});

test('a result is found by its set and code', () => {
  expect(resultFor(report.office, '1:attitude')?.n).toBe(3);
  expect(resultFor(report.office, '2:attitude')).toBeUndefined();
});
