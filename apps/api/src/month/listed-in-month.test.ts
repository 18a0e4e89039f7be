import { expect, test } from 'vitest';
import { criteriaSetsListed, officersListed, type RosterEntry } from './listed-in-month.ts';

const entry = (id: string, employedFrom: string, employedUntil: string | null = null): RosterEntry => ({
  id,
  name: id,
  employedFrom,
  employedUntil,
});

test.each([
  ['employed all along', entry('a', '2022-10-10'), true],
  ['began on the last day', entry('a', '2026-10-31'), true],
  ['began the day after', entry('a', '2026-11-01'), false],
  ['left on the first day', entry('a', '2022-10-10', '2026-10-01'), true],
  ['left the day before', entry('a', '2022-10-10', '2026-09-30'), false],
  ['there for one day', entry('a', '2026-10-15', '2026-10-15'), true],
] as const)('October lists who %s: %s', (_who, officer, expected) => {
  expect(officersListed([officer], '2026-10', new Set()).length === 1).toBe(expected);
});

test('someone rated after they left is listed all the same, in the roster’s order', () => {
  const roster = [entry('left', '2022-10-10', '2026-08-31'), entry('here', '2022-10-10'), entry('new', '2026-12-01')];
  const listed = officersListed(roster, '2026-10', new Set(['left']));
  expect(listed.map(({ id }) => id)).toEqual(['left', 'here']);
});

const set = (version: number, validFrom: string) => ({ version, validFrom: new Date(validFrom) });
const VIET_NAM = 'Asia/Ho_Chi_Minh';
const versions = (month: string, published: ReturnType<typeof set>[], answered: number[] = []) =>
  criteriaSetsListed(published, month, VIET_NAM, new Set(answered)).map(({ version }) => version);

test('a month lists the set in force, and both when it changed in the middle', () => {
  const published = [set(2, '2026-10-15T00:00:00+07:00'), set(1, '2022-10-10T00:00:00+07:00')];
  expect(versions('2026-09', published)).toEqual([1]);
  expect(versions('2026-10', published)).toEqual([1, 2]);
  expect(versions('2026-11', published)).toEqual([2]);
});

test('a set that begins at midnight in Việt Nam belongs to the new month only, wherever this machine stands', () => {
  const published = [set(1, '2022-10-10T00:00:00+07:00'), set(2, '2026-11-01T00:00:00+07:00')];
  expect(versions('2026-10', published)).toEqual([1]);
  expect(versions('2026-11', published)).toEqual([2]);
});

test('a set that was answered late is listed though another is in force', () => {
  const published = [set(1, '2022-10-10T00:00:00+07:00'), set(2, '2026-06-01T00:00:00+07:00')];
  expect(versions('2026-10', published, [1])).toEqual([1, 2]);
});

test('before the first set there is none', () => {
  expect(versions('2020-01', [set(1, '2022-10-10T00:00:00+07:00')])).toEqual([]);
});
