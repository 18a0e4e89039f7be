import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthChanges } from './month-changes.ts';
import { summariseMonth } from './summarise-month.ts';
import { aCriteriaSet } from './testing/builders.ts';

const HANG = '11111111-1111-4111-8111-111111111111';
const MINH = '22222222-2222-4222-8222-222222222222';

const tally = fc.record({
  officerId: fc.constantFrom(HANG, MINH),
  criteriaSet: fc.constant(1),
  code: fc.constantFrom('attitude', 'resolution', 'guidance'),
  score: fc.integer({ min: 1, max: 5 }),
  n: fc.integer({ min: 1, max: 9 }),
});
const someCounts = fc.record({
  setAside: fc.nat(3),
  suggestions: fc.nat(3),
  tallies: fc.array(tally, { maxLength: 12 }),
  counts: fc.array(fc.record({ officerId: fc.constantFrom(HANG, MINH), valid: fc.nat(20), suspect: fc.nat(5) }), {
    maxLength: 4,
  }),
  officers: fc.subarray([
    { id: HANG, name: 'Nguyễn Thị Hằng' },
    { id: MINH, name: 'Lê Văn Minh' },
  ]),
});
const someReport = someCounts.map((counted) =>
  summariseMonth({
    ...counted,
    month: '2026-10',
    status: 'open',
    revision: 0,
    officeName: 'Bộ phận Một cửa',
    criteriaSets: [aCriteriaSet()],
  }),
);

test('a report against itself has no change', () => {
  fc.assert(
    fc.property(someReport, (report) => {
      expect(monthChanges(report, report)).toEqual([]);
    }),
  );
});

test('every change tells what was and what is, and the way back is the same list turned round', () => {
  fc.assert(
    fc.property(someReport, someReport, (before, after) => {
      const there = monthChanges(before, after);
      const back = monthChanges(after, before);
      const told = (changes: typeof there, turned: boolean) =>
        changes
          .map(({ name: _name, before: old, after: now, ...key }) =>
            JSON.stringify([key, turned ? now : old, turned ? old : now]),
          )
          .toSorted();
      expect(told(back, true)).toEqual(told(there, false));
      expect(there.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
    }),
  );
});

test('a late rating shows in the office’s and the officer’s figures, and an officer newly listed by name', () => {
  const counted = {
    month: '2026-10',
    status: 'closed' as const,
    revision: 1,
    setAside: 0,
    suggestions: 0,
    officeName: 'Bộ phận Một cửa',
    officers: [],
    criteriaSets: [aCriteriaSet()],
    counts: [],
    tallies: [],
  };
  const after = summariseMonth({
    ...counted,
    officers: [{ id: HANG, name: 'Nguyễn Thị Hằng' }],
    counts: [{ officerId: HANG, valid: 1, suspect: 0 }],
    tallies: [{ officerId: HANG, criteriaSet: 1, code: 'attitude', score: 5, n: 1 }],
  });
  const changes = monthChanges(summariseMonth(counted), after);
  expect(changes[0]).toEqual({
    officerId: null,
    name: 'Bộ phận Một cửa',
    figure: 'valid',
    criteriaSet: null,
    code: null,
    score: null,
    before: '0',
    after: '1',
  });
  expect(changes).toContainEqual({
    officerId: HANG,
    name: 'Nguyễn Thị Hằng',
    figure: 'listed',
    criteriaSet: null,
    code: null,
    score: null,
    before: null,
    after: 'yes',
  });
  expect(changes).toContainEqual({
    officerId: null,
    name: 'Bộ phận Một cửa',
    figure: 'answers',
    criteriaSet: 1,
    code: 'attitude',
    score: '5',
    before: '0',
    after: '1',
  });
});
