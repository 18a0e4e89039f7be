import { expect, test } from 'vitest';
import { arrivalOf } from './arrival.ts';

test('only what the administration itself left in a history entry is read', () => {
  const arrival = { because: 'created', username: 'binh.tran' };
  expect(arrivalOf(arrival)).toEqual(arrival);
  expect([null, 'created', { because: 'hacked', username: '' }, { because: 'created' }].map(arrivalOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
