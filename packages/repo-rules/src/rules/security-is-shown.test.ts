import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { securityIsShown } from './security-is-shown.ts';

const sources = {
  'apps/api/src/auth/door.test.ts': `test('a wrong key is told "later"', () => {});\ntest('a stranger waits', () => {});`,
  'e2e/journeys/the-door.e2e.ts': `test('it stays shut', () => {});`,
  'faults/src/faults/doors.ts': `{ id: 'F27', title: 'a crowd at the door' }`,
};
const GOOD = '`auth/door.test.ts` “a wrong key is told "later"”, "a stranger waits"; `pnpm faults F27`; `allowBuilds`';

const pageOf = (rows: Readonly<Record<string, string>>): string =>
  `| no. | requirement | shown by |\n| --- | --- | --- |\n${Object.entries(rows)
    .map(([number, shown]) => `| ${number.padEnd(3)} | a "promise" | ${shown.padEnd(90)} |\n`)
    .join('')}`;
const all = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`S${index + 1}`, GOOD]));
const broken = (page: string) => securityIsShown.broken(aRepository({ ...sources, 'docs/security.md': page }));

test('files below the server or the root, faults and titles that exist are fine', () => {
  expect(broken(pageOf({ ...all, S3: '`e2e/journeys/the-door.e2e.ts` “it stays shut”' }))).toEqual([]);
});

test.each([
  ['a file that is not there', '`auth/gate.test.ts`', 'S7: no file auth/gate.test.ts'],
  ['a title that no test has', '`auth/door.test.ts` “it sings”', 'S7: no test “it sings” in the file named before it'],
  [
    'a title of another file than the one named last',
    '`auth/door.test.ts`, `e2e/journeys/the-door.e2e.ts` “a stranger waits”',
    'S7: no test “a stranger waits” in the file named before it',
  ],
  ['a fault that nobody plays', `${GOOD}; \`pnpm faults F99\``, 'S7: no fault F99'],
  ['no test at all', 'Everybody is careful', 'S7: no test is named'],
])('%s is found', (_what, shown, complaint) => {
  expect(broken(pageOf({ ...all, S7: shown }))).toContain(`docs/security.md: ${complaint}`);
});

test('a requirement that got lost, one that stands twice and a missing page are found', () => {
  const { S9: _lost, ...rest } = all;
  expect(broken(pageOf(rest))).toEqual(['docs/security.md: no S9']);
  expect(broken(pageOf(all) + pageOf({ S9: GOOD }))).toEqual([
    'docs/security.md: a requirement stands twice, or out of order',
  ]);
  expect(securityIsShown.broken(aRepository(sources))).toHaveLength(25);
});
