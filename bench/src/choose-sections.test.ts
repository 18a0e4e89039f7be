import { expect, test } from 'vitest';
import { chooseSections } from './choose-sections.ts';
import type { Section } from './section.ts';

const section = (name: string): Section => ({ name, title: name, measure: () => Promise.resolve([]) });
const all = [section('ingest'), section('month'), section('page')];

test('nothing named is everything', () => {
  expect(chooseSections(all, [])).toBe(all);
});

test('those named run in their own order', () => {
  expect(chooseSections(all, ['page', 'ingest'])).toEqual([all[0], all[2]]);
});

test('a name that does not exist is answered with those that do', () => {
  expect(chooseSections(all, ['months'])).toBe('There is no months. There are: ingest month page');
});
