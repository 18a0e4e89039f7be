import { expect, test } from 'vitest';
import { enKiosk } from './en-kiosk.ts';

test('one is not many', () => {
  expect([enKiosk.pin.digits(1), enKiosk.pin.digits(2)]).toEqual(['1 digit typed', '2 digits typed']);
  expect(enKiosk.staff.batteryLevel(80, false)).toBe('80%');
});
