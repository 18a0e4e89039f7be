import { readyCriteria } from '@hailong/schema/ready-criteria';
import { expect, test } from 'vitest';
import { freshCode, levelsOf, move, newQuestion, scaleOf, showable, withItems } from './edit-draft.ts';

const circular = readyCriteria.find(({ key }) => key === 'circular')?.questions ?? { items: [], scoringProfile: null };

test('a question moves past its neighbour and stays at the ends', () => {
  expect(move(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(move(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(move(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(move(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('a new question gets a code that no version has used', () => {
  expect(freshCode('question', ['question-1', 'question-3'])).toBe('question-2');
});

test.each(['five', 'three', 'two'] as const)('the scale "%s" is known again by its scores', (scale) => {
  expect(scaleOf({ levels: levelsOf(scale) })).toBe(scale);
});

test('an indicator goes with its question, and the last takes the profile along', () => {
  const [first, ...others] = circular.items;
  expect(withItems(circular, others).scoringProfile?.indicators).not.toHaveProperty('cs1');
  expect(withItems(circular, first ? [first] : []).scoringProfile?.indicators).toEqual({ cs1: 'total-time' });
  expect(withItems(circular, []).scoringProfile).toBeNull();
});

test('what is not written yet is shown as an ellipsis, a missing translation in Vietnamese', () => {
  const [shown] = showable([{ ...newQuestion('question-1'), label: { vi: 'Chờ đợi', en: '' } }, newQuestion('x')]);
  expect(shown?.label).toEqual({ vi: 'Chờ đợi', en: 'Chờ đợi' });
  expect(showable([newQuestion('x')])[0]?.label.vi).toBe('…');
});
