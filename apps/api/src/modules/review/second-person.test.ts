import { expect, test } from 'vitest';
import { needsSecondPerson } from './second-person.ts';

test('five ratings of a month are judged alone, the sixth needs a second person', () => {
  expect(needsSecondPerson({ judgedInMonth: 4, isOwnUnit: false })).toBe(false);
  expect(needsSecondPerson({ judgedInMonth: 5, isOwnUnit: false })).toBe(true);
});

test('a rating of one’s own counter always needs a second person', () => {
  expect(needsSecondPerson({ judgedInMonth: 0, isOwnUnit: true })).toBe(true);
});
