import { expect, test } from 'vitest';
import { readFields } from './dossier-fields.ts';

const typed = (received: string, points = '', n = '') => readFields([{ officerId: 'a', received, points, n }]);

test('empty is not known, a number is a number', () => {
  expect(typed('')).toEqual({ counts: [{ officerId: 'a', received: null, cs2: null }], wrong: [] });
  expect(typed(' 12 ', '3', '2')).toEqual({
    counts: [{ officerId: 'a', received: 12, cs2: { points: 3, n: 2 } }],
    wrong: [],
  });
});

test.each([['-1'], ['1,5'], ['1234567'], ['mười'], ['5', '3'], ['5', '', '2'], ['5', '5', '2']])(
  '%s %s %s is no count',
  (...fields) => {
    expect(typed(fields[0] ?? '', fields[1], fields[2]).wrong).toEqual(['a']);
  },
);
