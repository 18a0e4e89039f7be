import { expect, test } from 'vitest';
import { enForm } from './en-form.ts';

test('one is not many', () => {
  expect([enForm.officers.found(1), enForm.officers.found(2)]).toEqual(['1 officer', '2 officers']);
  expect(enForm.procedure.found(1)).toBe('1 procedure matches');
});
