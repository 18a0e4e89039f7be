import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const KNOWN = ['F9', 'F24'];

test('nothing typed means all faults, with a seed of the day', () => {
  expect(readArguments([], KNOWN, 5)).toEqual({
    ids: [],
    release: false,
    mandatory: false,
    controls: true,
    seed: 5,
    runs: null,
  });
});

test('a printed replay command is understood', () => {
  const typed = ['f24', '--seed', '812', '--runs', '1', '--no-controls'];
  expect(readArguments(typed, KNOWN, 5)).toMatchObject({ ids: ['F24'], seed: 812, runs: 1, controls: false });
});

test.each([[['F99']], [['--seed', 'x']], [['--runs', '-1']], [['--what']]])(
  '%j is answered with a sentence',
  (typed) => {
    expect(readArguments(typed, KNOWN, 5)).toEqual(expect.any(String));
  },
);
