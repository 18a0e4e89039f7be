import { expect, test } from 'vitest';
import { precachedFiles } from './first-visit-files.ts';

test('what a worker keeps, as the build writes it', () => {
  const worker = 'a([{"revision":"59","url":"index.html"},{"revision":null,"url":"assets/en-8.js"}]);';
  expect(precachedFiles(worker)).toEqual(['/index.html', '/assets/en-8.js']);
  expect(precachedFiles('nothing')).toEqual([]);
});
