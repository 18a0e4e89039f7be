import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { isKiosk, pageOfPath } from './page-of-path.ts';

test.each([null, 'van-gia'])('every address of office %s opens its page', (office) => {
  expect(pageOfPath(paths.home(office))).toBe('rating');
  expect(pageOfPath(paths.counter(office, 'c1'))).toBe('rating');
  expect(pageOfPath(paths.officer(office, 'o1'))).toBe('rating');
  expect(pageOfPath(paths.suggestion(office))).toBe('suggestion');
  expect(pageOfPath(paths.sent(office))).toBe('sent');
  expect(pageOfPath(paths.receipt(office))).toBe('receipt');
  expect(pageOfPath(paths.selfCheck(office))).toBe('self-check');
});

test('the kiosk is apart from them, and an unknown address says so', () => {
  expect([paths.kiosk, '/kiosk/', '/', '/kiosks'].map(isKiosk)).toEqual([true, true, false, false]);
  expect(pageOfPath('/o/van-gia/')).toBe('rating');
  expect(pageOfPath('/nothing')).toBe('missing');
});
