import { expect, test } from 'vitest';
import { ratingToSend } from '../ingest/ratings-to-send.ts';
import { differenceOf } from './recount.ts';

const rating = { ...ratingToSend(0), scores: { attitude: 5, resolution: 4 } };
const criterion = (code: string, distribution: Record<string, number>) => ({
  criteriaSet: 1,
  code,
  n: 1,
  mean: null,
  distribution,
});
const reportOf = (attitude: Record<string, number>, ratings = { valid: 1, suspect: 0, total: 1 }) => {
  const result = { name: 'x', ratings, satisfaction: { n: 0, percent: null } };
  const criteria = [criterion('attitude', attitude), criterion('resolution', { 4: 1, 5: 0 })];
  return {
    setAside: 0,
    office: { ...result, criteria: [] },
    officers: [{ ...result, officerId: rating.officerId, criteria }],
  };
};

test('a report of what was given has no difference', () => {
  expect(differenceOf(reportOf({ 4: 0, 5: 1 }), [rating])).toBeNull();
});

test('a wrong figure, a missing one and a wrong total are noticed', () => {
  expect(differenceOf(reportOf({ 4: 1, 5: 0 }), [rating])).toContain('attitude 4: 1 instead of 0');
  expect(differenceOf(reportOf({ 4: 0 }), [rating])).toContain('attitude 5 is not in the report');
  expect(differenceOf(reportOf({ 5: 1 }, { valid: 2, suspect: 0, total: 2 }), [rating])).toContain('1 given, 2 valid');
});
