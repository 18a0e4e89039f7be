import { expect, test } from 'vitest';
import { StorageFailed, troubleOf } from './storage-failed.ts';

const named = (name: string, fields: object = {}): Error => Object.assign(new Error(name), { name, ...fields });

test.each([
  ['a quota error', named('QuotaExceededError'), 'quota'],
  ['an aborted transaction that hides one', named('AbortError', { inner: named('QuotaExceededError') }), 'quota'],
  ['one hidden as a cause', new Error('x', { cause: named('QuotaExceededError') }), 'quota'],
  ['a time limit of ours', new StorageFailed('blocked'), 'blocked'],
  ['a lost connection', named('UnknownError'), 'unusable'],
  ['something that is no error', 'oops', 'unusable'],
  ['nothing', undefined, 'unusable'],
] as const)('the trouble behind %s', (_name, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

test('errors that name each other end', () => {
  const one = named('AbortError');
  Object.assign(one, { inner: one });
  expect(troubleOf(one)).toBe('unusable');
});
