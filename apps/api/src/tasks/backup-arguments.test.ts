import { expect, test } from 'vitest';
import { readBackupArguments } from './backup-arguments.ts';

test.each([
  [['make'], { command: 'make' }],
  [['verify'], { command: 'verify' }],
  [['verify', 'a.age', '--key', 'k'], { command: 'verify', file: 'a.age', key: 'k' }],
  [['restore', 'a.age'], { command: 'restore', file: 'a.age', replace: false }],
  [['restore', 'a.age', '--replace'], { command: 'restore', file: 'a.age', replace: true }],
])('%j is understood', (typed, expected) => {
  expect(readBackupArguments(typed)).toEqual(expected);
});

test.each([
  [[]],
  [['restore']],
  [['make', '--replace']],
  [['verify', '--scratch', 'x']],
  [['erase']],
  [['make', 'a', 'b']],
])('%j is answered with a sentence', (typed) => {
  expect(readBackupArguments(typed)).toEqual(expect.any(String));
});
