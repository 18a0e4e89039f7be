import { expect, test } from 'vitest';
import { readUserArguments, USAGE } from './user-arguments.ts';

test('username and role are enough', () => {
  expect(readUserArguments(['--username', 'thong.ke', '--role', 'statistician'])).toEqual({
    username: 'thong.ke',
    role: 'statistician',
    'may-view-names': false,
  });
});

test('everything can be said', () => {
  const officer = '11111111-1111-4111-8111-111111111111';
  const typed = `--username lanh.dao --role leader --office van-gia --may-view-names --officer-id ${officer}`;
  expect(readUserArguments([...typed.split(' '), '--display-name', 'Chủ tịch'])).toEqual({
    username: 'lanh.dao',
    role: 'leader',
    office: 'van-gia',
    'officer-id': officer,
    'may-view-names': true,
    'display-name': 'Chủ tịch',
  });
});

test.each([
  [[], '--username'],
  [['--username', 'thong.ke'], '--role'],
  [['--username', 'có dấu', '--role', 'leader'], '--username'],
  [['--username', 'thong.ke', '--role', 'king'], '--role'],
  [['--username', 'thong.ke', '--role', 'leader', '--officer-id', '7'], '--officer-id'],
  [['--username', 'thong.ke', '--role', 'leader', '--password', 'x'], '--password'],
])('%j is answered with a sentence', (typed, mentioned) => {
  expect(readUserArguments(typed)).toContain(mentioned);
});

test('the usage names every role', () => {
  for (const role of ['administrator', 'statistician', 'leader', 'officer', 'duty-staff'])
    expect(USAGE).toContain(role);
});
