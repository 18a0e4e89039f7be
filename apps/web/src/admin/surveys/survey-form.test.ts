import { READY_SURVEY } from '@hailong/schema/ready-survey';
import { expect, test } from 'vitest';
import { answerOfKey, draftOf, editedOf } from './survey-form.ts';

const draft = { title: 'Mô hình', deadline: null, distributed: 100, questions: [...READY_SURVEY] };

test('what is edited and not touched is sent as it was', () => {
  expect(draftOf(editedOf(draft))).toEqual(draft);
  expect(draftOf(editedOf({ ...draft, deadline: '2026-11-30' }))?.deadline).toBe('2026-11-30');
});

test('empty lines are no options, and a question needs two', () => {
  const edited = (options: string) => ({ ...editedOf(draft), questions: [{ key: 0, text: 'Dễ không?', options }] });
  expect(draftOf(edited('Dễ\n\n Khó '))?.questions).toEqual([{ text: 'Dễ không?', options: ['Dễ', 'Khó'] }]);
  expect(draftOf(edited('Dễ\n '))).toBeNull();
});

test('without title, number or questions there is nothing to send', () => {
  expect(draftOf({ ...editedOf(draft), title: ' ' })).toBeNull();
  expect(draftOf({ ...editedOf(draft), distributed: Number.NaN })).toBeNull();
  expect(draftOf({ ...editedOf(draft), questions: [] })).toBeNull();
});

test.each([
  ['1', 1],
  ['3', 3],
  ['4', undefined],
  ['0', null],
  ['x', undefined],
  ['12', undefined],
] as const)('of three options the key %s means %s', (key, answer) => {
  expect(answerOfKey(key, 3)).toBe(answer);
});
