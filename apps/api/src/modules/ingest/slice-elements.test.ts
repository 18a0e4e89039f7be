import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceElements } from './slice-elements.ts';

test.each([
  ['{"ratings":[]}', []],
  ['{"ratings":[1]}', ['1']],
  [
    ' { "a" : [ 1 , {"ratings":[9]} ] , "ratings" : [ {"id":"x]\\""} , null,"," ] } ',
    ['{"id":"x]\\""}', 'null', '","'],
  ],
  ['{"ratings":[1],"ratings":[2,3]}', ['2', '3']],
  ['{"rat\\u0069ngs":[1e999]}', ['1e999']],
  ['{"ratings":{"0":1}}', []],
  ['[1]', []],
  ['"ratings"', []],
  ['{}', []],
])('%s', (text, elements) => {
  expect(sliceElements(text)).toEqual(elements);
});

test('slices parse to the very elements of the batch, however it is spaced', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.constantFrom('', ' ', '\t', '\n '), (ratings, indent) => {
      const text = JSON.stringify({ before: ratings, ratings, after: 1 }, null, indent);
      expect(sliceElements(text).map((slice): unknown => JSON.parse(slice))).toEqual(
        JSON.parse(JSON.stringify(ratings)),
      );
    }),
  );
});

test('a megabyte of brackets is walked without recursion', () => {
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  expect(sliceElements(`{"ratings":[${deep}]}`)).toEqual([deep]);
});
