import { expect, test } from 'vitest';
import { compareSummaries } from './compare-summaries.ts';
import type { BackupSummary } from './script.ts';

const taken: BackupSummary = {
  rows: { 'public.ratings': 2 },
  months: [{ office: 1, month: 202_611, ratings: 2, hash: 'aa' }],
  audit: [{ office: 1, sequence: 3, hash: 'bb' }],
  sequences: {},
};

test('equal summaries differ in nothing', () => {
  expect(compareSummaries(taken, structuredClone(taken))).toEqual([]);
});

test('a row, a rating’s content and a cut audit log each show', () => {
  const differs: BackupSummary = {
    rows: { 'public.ratings': 1 },
    months: [{ office: 1, month: 202_611, ratings: 2, hash: 'ab' }],
    audit: [],
    sequences: {},
  };
  expect(compareSummaries(taken, differs)).toEqual([
    'số dòng · rows public.ratings: 2 → 1',
    'tháng · month 1/202611: 2 aa → 2 ab',
    'nhật ký · audit 1: 3 bb → –',
  ]);
});
