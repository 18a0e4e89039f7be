import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { loggedError } from './logged-error.ts';

test('an error of ours is written down with its words', () => {
  expect(loggedError(new RangeError('too far'))).toMatchObject({ type: 'RangeError', message: 'too far' });
});

test('no citizen’s words reach the log through a failed query or a body that is no JSON', () => {
  const refused = Object.assign(new Error('invalid input: "Nguyễn Văn An"'), { name: 'PostgresError', code: '22P02' });
  const query = new DrizzleQueryError('insert …', ['Nguyễn Văn An'], refused);
  const parse = new SyntaxError('Unexpected token, "Nguyễn Văn An" is not valid JSON');
  expect(JSON.stringify([loggedError(query), loggedError(parse)])).not.toContain('Nguyễn');
  expect(loggedError(query)).toMatchObject({ cause: { code: '22P02' } });
});

test('what is thrown need not be an error', () => {
  expect(loggedError('Nguyễn Văn An')).toEqual({ type: 'string', message: '(not recorded)', stack: '' });
});

test('errors that cause each other are followed for a while only', () => {
  const first = new Error('first');
  first.cause = new Error('second', { cause: first });
  expect(JSON.stringify(loggedError(first)).length).toBeGreaterThan(0);
});
