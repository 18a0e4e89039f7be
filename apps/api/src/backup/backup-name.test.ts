import { expect, test } from 'vitest';
import { backupName, takenAtOf } from './backup-name.ts';

const AT = new Date('2026-11-26T18:05:09.321Z');

test('the name of a backup says when it was taken, to the second', () => {
  expect(backupName(AT)).toBe('hai-long-2026-11-26T180509Z.sql.gz.age');
  expect(takenAtOf(backupName(AT))).toEqual(new Date('2026-11-26T18:05:09Z'));
});

test.each(['hai-long-2026-11-26T180509Z.sql.gz.age.part', 'notes.txt', ''])('%j is not a backup', (name) => {
  expect(takenAtOf(name)).toBeNull();
});
