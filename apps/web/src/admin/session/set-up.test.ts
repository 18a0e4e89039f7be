import { setupSchema } from '@hailong/schema/account';
import { expect, test } from 'vitest';
import { emptyDraft, setupOf, wrongFields } from './set-up.ts';

const draft = { displayName: ' Trần Văn Bình ', username: ' binh.tran ', password: 'con mèo ngủ trên mái nhà' };

test('an empty draft is wrong in every field, in the order of the form', () => {
  expect(wrongFields(emptyDraft)).toEqual(['displayName', 'username', 'password']);
});

test.each(['bình', 'a', 'có dấu', '.binh', 'x'.repeat(41)])('%s is no username', (username) => {
  expect(wrongFields({ ...draft, username })).toEqual(['username']);
});

test('a draft with nothing wrong becomes what the server accepts', () => {
  expect(wrongFields(draft)).toEqual([]);
  const setup = setupOf(draft, 't'.repeat(32));
  expect(setupSchema.parse(setup)).toMatchObject({ displayName: 'Trần Văn Bình', username: 'binh.tran' });
});

test('the password is sent exactly as typed', () => {
  expect(setupOf({ ...draft, password: ' khoảng trắng hai đầu ' }, '').password).toBe(' khoảng trắng hai đầu ');
});
