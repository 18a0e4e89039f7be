import { expect, test } from 'vitest';
import { surveyEn } from './survey-en.ts';
import { surveyVi } from './survey-vi.ts';

test('a ballot’s standing is told in words, the remark by its name', () => {
  const { told, due } = surveyVi.surveyPage;
  expect(told(3, 'agrees', [])).toBe('Phiếu 3: hai lượt khớp, đã tính.');
  expect(told(3, 'once', [])).toBe('Phiếu 3: mới nhập một lượt.');
  expect(told(3, 'differs', [0, 2])).toContain('lệch ở ý kiến khác, câu 2.');
  expect(due('2026-11-30')).toBe('Báo cáo trước ngày 30/11/2026.');
});

test('in English too', () => {
  const { told } = surveyEn.surveyPage;
  expect(told(3, 'agrees', [])).toContain('counted');
  expect(told(3, 'once', [])).toContain('once');
  expect(told(3, 'differs', [0, 2])).toContain('the remark, question 2');
});
