import { expect, test } from 'vitest';
import { questionsOf } from './document-subject.ts';
import { howComputed } from './how-computed.ts';
import { reportWorkbook } from './report-workbook.ts';
import { aScoredSubject, aSubject } from './testing/a-subject.ts';

const subject = aSubject();
const sheets = reportWorkbook(subject);
const number = (value: number, decimals: 0 | 1 | 2 = 0) => ({ number: value, decimals });

test('overview, one sheet per question, how it is computed', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    'Tổng quan',
    'Thái độ phục vụ (bộ 1)',
    'Thái độ phục vụ (bộ 1)',
    'Thái độ phục vụ (bộ 1)',
    'Thời gian giải quyết (bộ 2)',
    'Cách tính',
  ]);
});

test('the overview has one row per officer and the office below', () => {
  const [overview] = sheets;
  expect(overview?.rows[0]).toEqual([
    number(1),
    'Nguyễn Thị An',
    'Công chức Tư pháp – Hộ tịch',
    number(7),
    number(1),
    number(8),
    number(7),
    number(28.6, 1),
    number(8.2, 1),
    number(64.1, 1),
    null,
    null,
    number(4, 2),
    null,
    number(3, 2),
    number(0, 2),
  ]);
  expect(overview?.rows[1]?.slice(0, 8)).toEqual([
    number(2),
    '=cmd|"/c calc"!A1',
    '',
    number(0),
    number(0),
    number(0),
    number(0),
    null,
  ]);
  expect(overview?.totals?.[0]?.slice(0, 6)).toEqual([null, 'Toàn đơn vị', '', number(7), number(1), number(8)]);
});

test('a question’s sheet has its levels in words, zeros included', () => {
  const sheet = sheets.at(-2);
  expect(sheet?.columns.slice(3).map(({ title }) => title)).toEqual([
    'Số câu trả lời (n)',
    'Trung bình',
    'Mức 0: Được 0 điểm',
    'Mức 1: Được 1 điểm',
    'Mức 2: Được 2 điểm',
  ]);
  expect(sheet?.rows.map((row) => row.slice(3))).toEqual([
    [number(4), number(0, 2), number(4), number(0), number(0)],
    [number(0), null, number(0), number(0), number(0)],
  ]);
});

test('a question is named without its set while there is one', () => {
  const [onlySet] = subject.criteriaSets;
  const single = aSubject({ criteriaSets: onlySet ? [onlySet] : [] }, { criteriaSets: onlySet ? [onlySet] : [] });
  expect(questionsOf(single).map(({ title }) => title)).toEqual(Array.from({ length: 3 }, () => 'Thái độ phục vụ'));
});

test('how it is computed names the period, its standing, each question and each of its levels', () => {
  const explained = new Map(howComputed(subject));
  expect(explained.get('Kỳ báo cáo')).toBe('tháng 10 năm 2026');
  expect(explained.get('Tình trạng')).toBe('Đã chốt (tháng 10 năm 2026: bản 2)');
  expect(explained.get('Nhật ký lúc in')).toContain('41 dòng, mã băm mới nhất 0123456789abcdef');
  expect(new Map(howComputed(aSubject({ auditLog: null }))).get('Nhật ký lúc in')).toContain('chưa có dòng nào');
  expect(explained.get('Cỡ mẫu tối thiểu')).toContain('Dưới 5 phiếu hợp lệ');
  expect(explained.get('Tiêu chí: Thời gian giải quyết (bộ 2)')).toBe(
    'Bộ tiêu chí 2, mã cs1, không tính vào tỷ lệ hài lòng. 0 = Được 0 điểm; 1 = Được 1 điểm; 2 = Được 2 điểm.',
  );
});

test('a score has a sheet of its own, with what is missing and the highest possible', () => {
  const sheet = reportWorkbook(aScoredSubject()).find(({ name }) => name === 'Điểm TT 01-2018');
  expect(sheet?.rows[0]?.slice(3)).toEqual([
    number(1.3, 1),
    null,
    number(2, 1),
    null,
    number(1.3, 1),
    number(4.6, 1),
    number(6, 1),
    'thiếu CS2, CS4',
    'Hoàn thành 70% đến dưới 100%',
  ]);
  expect(sheets.map(({ name }) => name)).not.toContain('Điểm TT 01-2018');
});
