import { ADMINISTRATION_PROBLEMS } from '@hailong/schema/administration-problems';
import { expect, test } from 'vitest';
import { failuresEn } from './failures-en.ts';
import { failuresVi } from './failures-vi.ts';

test.each([
  ['Vietnamese', failuresVi.failures.codes],
  ['English', failuresEn.failures.codes],
])('whatever the administration is refused has a sentence of its own in %s', (_language, codes) => {
  expect(Object.keys(ADMINISTRATION_PROBLEMS).filter((code) => !(code in codes))).toEqual([]);
});
