import { expect, test } from 'vitest';
import { asFailures, asTable, hasPassed, replayOf, type FaultResult } from './report.ts';

const good: FaultResult = {
  id: 'F24',
  title: 'model',
  runs: 10,
  failures: [],
  controls: [{ name: 'plain insert', isCaught: true }],
  seconds: 1.25,
  firstSeed: 3,
  notRun: null,
};

test('a failure, or a control that nobody noticed, fails the run', () => {
  expect(hasPassed(good, true)).toBe(true);
  expect(hasPassed({ ...good, failures: [{ seed: 3, found: ['lost'] }] }, false)).toBe(false);
  expect(hasPassed({ ...good, controls: [{ name: 'x', isCaught: false }] }, false)).toBe(false);
});

test('what a machine cannot do fails only where it is mandatory', () => {
  expect(hasPassed({ ...good, notRun: 'needs root' }, false)).toBe(true);
  expect(hasPassed({ ...good, notRun: 'needs root' }, true)).toBe(false);
});

test('the table names what was run and what was not', () => {
  const table = asTable([good, { ...good, id: 'F1', notRun: 'needs root' }]);
  expect(table).toContain('| F24 | model | 10 | 0 | 1 of 1 caught | 3 | 1.3 |');
  expect(table).toContain('| F1 | model | not run: needs root |');
  expect(replayOf('F24', 9)).toBe('pnpm faults F24 --seed 9 --runs 1 --no-controls');
});

test('what failed is said again below the table, with its seed', () => {
  const failed = { ...good, failures: [{ seed: 3, found: ['lost: a', 'stuck: b'] }] };
  const blind = { ...good, id: 'F1', controls: [{ name: 'no fsync', isCaught: false }] };
  const notRun = { ...good, id: 'F2', notRun: 'needs root' };
  expect(asFailures([good, failed, blind, notRun], false)).toBe(
    '\n✘ F24 seed 3: lost: a; stuck: b\n✘ F1 control “no fsync”: NOT CAUGHT',
  );
  expect(asFailures([notRun], true)).toBe('\n✘ F2 not run: needs root');
  expect(asFailures([good, notRun], false)).toBe('');
});
