import { beforeEach, expect, test } from 'vitest';
import { currentEntry, goInstead } from '../ui/place.ts';
import { rememberFinished } from './finished-forms.ts';
import { startAfresh } from './start-afresh.ts';

beforeEach(() => {
  window.sessionStorage.clear();
  rememberFinished('done', '7K2M9Q4T0XBA5DCE');
});

test.each([
  ['the code scanned again after a finished form', 'navigate', 'done', null],
  ['a reload of the receipt', 'reload', 'done', 'done'],
  ['Back to the receipt', 'back_forward', 'done', 'done'],
  ['the code scanned again in the middle of a form', 'navigate', 'open', 'open'],
  ['a browser that does not say', undefined, 'done', 'done'],
])('%s', (_name, arrivedBy, form, shown) => {
  goInstead('/', { form, step: 'review' });
  startAfresh(arrivedBy);
  expect(currentEntry()?.form ?? null).toBe(shown);
});
