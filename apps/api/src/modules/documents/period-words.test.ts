import { expect, test } from 'vitest';
import { periodWords, standingWords } from './period-words.ts';
import { aSubject } from './testing/a-subject.ts';

test.each([
  ['2026-10', 'tháng 10 năm 2026'],
  ['2026-06', 'tháng 6 năm 2026'],
  ['2026-Q1', 'quý I năm 2026'],
  ['2026-Q4', 'quý IV năm 2026'],
  ['2026', 'năm 2026'],
])('%s is %s', (period, words) => {
  expect(periodWords(period)).toBe(words);
});

test('an open month says that it still changes', () => {
  const { report } = aSubject({}, { status: 'open', revision: 0 });
  expect(standingWords(report)).toBe('Chưa chốt, số liệu còn thay đổi khi có thêm phiếu');
});

test('a quarter says how many of its months are open', () => {
  const { report } = aSubject();
  const months = (['closed', 'open', 'open'] as const).map((status) => ({ month: '2026-10', status, revision: 1 }));
  expect(standingWords({ ...report, months })).toBe('Còn 2/3 tháng chưa chốt, số liệu còn thay đổi khi có thêm phiếu');
});
