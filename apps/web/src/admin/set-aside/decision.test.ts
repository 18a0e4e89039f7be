import type { SetAsideItem } from '@hailong/schema/set-aside';
import { expect, test } from 'vitest';
import { beginDecision, countAction, leaveAction } from './decision.ts';

const anItem = (overrides: Partial<SetAsideItem> = {}): SetAsideItem => ({
  key: 'k',
  receipt: '0123456789ABCDEF',
  why: 'unknown-officer',
  month: '2026-10',
  kind: 'rating',
  officer: { id: 'stranger', name: null },
  criteriaSet: 1,
  answers: [],
  comment: null,
  fits: [1, 2],
  countable: true,
  decision: null,
  history: [],
  ...overrides,
});

test('the form begins with what the rating says, as far as it can be counted so', () => {
  expect(beginDecision(anItem())).toEqual({ officerId: '', criteriaSet: 1, why: '' });
  const known = anItem({ officer: { id: 'a', name: 'Bình' }, criteriaSet: 77 });
  expect(beginDecision(known)).toEqual({ officerId: 'a', criteriaSet: 2, why: '' });
});

test('counting needs an officer and a reason, leaving a reason only', () => {
  const draft = beginDecision(anItem());
  expect(countAction(anItem(), draft)).toBe('officer');
  expect(countAction(anItem(), { ...draft, officerId: 'a', why: ' x ' })).toBe('reason');
  expect(countAction(anItem(), { ...draft, officerId: 'a', why: ' đã hỏi ' })).toEqual({
    decision: 'counted',
    officerId: 'a',
    criteriaSet: 1,
    why: 'đã hỏi',
  });
  expect(countAction(anItem({ kind: 'suggestion' }), { ...draft, why: 'đúng máy' })).toEqual({
    decision: 'counted',
    why: 'đúng máy',
  });
  expect(leaveAction(draft)).toBe('reason');
  expect(leaveAction({ ...draft, why: 'không rõ' })).toEqual({ decision: 'left', why: 'không rõ' });
});
