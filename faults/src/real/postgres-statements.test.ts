import { expect, test } from 'vitest';
import { createStatementReader } from './postgres-statements.ts';

const message = (kind: string, body: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + Buffer.byteLength(body));
  return Buffer.concat([Buffer.from(kind), length, Buffer.from(body)]);
};

const CONVERSATION = Buffer.concat([
  message('', '\0\u0003\0\0user\0hailong\0\0'),
  message('p', 'word\0'),
  message('Q', 'begin\0'),
  message('P', 'name\0select 1\0\0\0'),
  message('B', '\0name\0'),
  message('S', ''),
  message('Q', 'select ’Hài Lòng’\0'),
]);
const STATEMENTS = ['begin', 'select 1', 'select ’Hài Lòng’'];

test('the statements of a conversation are read in order, and nothing else is', () => {
  expect(createStatementReader()(CONVERSATION)).toEqual(STATEMENTS);
});

test.each([1, 2, 5, 7, 13])('pieces of %i bytes make no difference', (size) => {
  const read = createStatementReader();
  const found: string[] = [];
  for (let at = 0; at < CONVERSATION.length; at += size) found.push(...read(CONVERSATION.subarray(at, at + size)));
  expect(found).toEqual(STATEMENTS);
});

test('a statement counts when its last byte has come', () => {
  const read = createStatementReader();
  expect(read(CONVERSATION.subarray(0, -1))).toEqual(STATEMENTS.slice(0, 2));
  expect(read(CONVERSATION.subarray(-1))).toEqual(STATEMENTS.slice(2));
});
