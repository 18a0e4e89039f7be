import { expect, test } from 'vitest';
import { ownFigures } from './own-figures.ts';

const ME = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const words = (vi: string) => ({ vi, en: vi });
const result = (n: number) => ({
  name: 'Nguyễn Thị Hoa',
  ratings: { valid: n, suspect: 0, total: n },
  satisfaction: { n, percent: '0.0' },
  criteria: [{ criteriaSet: 1, code: 'attitude', n, mean: '1.00', distribution: { '1': n, '2': 0 } }],
});
const frozen = {
  report: {
    month: '2026-10',
    status: 'closed' as const,
    revision: 1,
    setAside: 0,
    suggestions: 0,
    officers: [
      { officerId: ME, ...result(6) },
      { officerId: OTHER, ...result(9) },
    ],
    office: result(15),
  },
  counts: {
    month: '2026-10',
    status: 'closed' as const,
    revision: 1,
    setAside: 0,
    suggestions: 0,
    officeName: 'UBND',
    officers: [],
    criteriaSets: [
      {
        version: 1,
        items: [
          {
            code: 'attitude',
            label: words('Thái độ phục vụ'),
            satisfaction: true,
            levels: [1, 2].map((score) => ({ score, label: words(String(score)) })),
            notApplicable: null,
            reasons: [
              { code: 'slow', label: words('Chậm') },
              { code: 'rude', label: words('Thiếu lịch sự') },
            ],
          },
        ],
      },
    ],
    counts: [],
    tallies: [],
  },
  details: {
    reasons: [
      { officerId: ME, criteriaSet: 1, code: 'attitude', reason: 'slow', n: 5 },
      { officerId: ME, criteriaSet: 1, code: 'attitude', reason: 'rude', n: 4 },
      { officerId: OTHER, criteriaSet: 1, code: 'attitude', reason: 'slow', n: 9 },
    ],
    channels: [],
    hours: [],
    circular: [],
  },
};

test('own figures name the questions and the reasons given often, and nobody else’s', () => {
  expect(ownFigures(frozen, ME, 5)).toMatchObject({
    valid: 6,
    criteria: [{ label: { vi: 'Thái độ phục vụ' }, shown: { n: 6 } }],
    reasons: [{ reason: 'slow', label: { vi: 'Chậm' }, n: 5 }],
  });
  expect(ownFigures(frozen, ME, 5)?.reasons).toHaveLength(1);
  expect(ownFigures(frozen, '33333333-3333-4333-8333-333333333333', 5)).toBeNull();
});
