import { expect, test } from 'vitest';
import { aCatalogue, aMonth, anOfficerResult } from '../testing/a-month.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { chartSummary } from './chart-summary.ts';
import { monthSummary } from './month-summary.ts';
import { officerRows } from './officer-row.ts';

const busy = anOfficerResult({ name: 'Lê Văn Ba', attitude: { 1: 1, 2: 0, 3: 0, 4: 3, 5: 4 } });
const small = anOfficerResult({ name: 'Trần Thị Tư', attitude: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 } });
const idle = anOfficerResult({ name: 'Phạm Văn Năm' });

test('a month is told in sentences with a decimal comma in Vietnamese', () => {
  expect(monthSummary(aMonth([busy, small, idle]), vi, 'vi')).toEqual([
    'Trong tháng 10/2026 có 9 phiếu hợp lệ, đánh giá 2 trên 3 cán bộ.',
    '88,9% trong 9 câu trả lời ở mức hài lòng trở lên.',
    '1 cán bộ có ít phiếu nên không nên so sánh.',
  ]);
});

test('the same month in English has a decimal point', () => {
  expect(monthSummary(aMonth([busy, small]), en, 'en').join(' ')).toBe(
    'October 2026 has 9 valid ratings of 2 out of 2 officers. 88.9% of 9 answers are satisfied or better. 1 officer has too few ratings to compare.',
  );
});

test('a month without ratings says so, and names suspect ones', () => {
  const report = aMonth([idle]);
  const office = { ...report.office, ratings: { valid: 0, suspect: 2, total: 2 } };
  expect(monthSummary({ ...report, office }, vi, 'vi')).toEqual([
    'Trong tháng 10/2026 chưa có phiếu hợp lệ nào.',
    '2 phiếu nghi vấn không tính vào các số liệu này.',
  ]);
});

const summaryOf = (...officers: Parameters<typeof aMonth>[0]) =>
  chartSummary(officerRows(aMonth(officers), aCatalogue([])), vi, 'vi');

test('the chart is summed up by its ends, without those who have too few ratings', () => {
  const best = anOfficerResult({ name: 'Võ Thị Sáu', attitude: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 9 } });
  expect(summaryOf(busy, best, small)).toBe(
    'Cao nhất: Võ Thị Sáu, 100,0%. Thấp nhất: Lê Văn Ba, 87,5%. Không kể 1 cán bộ ít phiếu.',
  );
  expect(summaryOf(busy)).toBe('Lê Văn Ba: 87,5% hài lòng trở lên.');
  expect(summaryOf(small, idle)).toBe('Chưa có cán bộ nào đủ phiếu để so sánh.');
});
