import { expect, test } from 'vitest';
import { viKiosk } from './vi-kiosk.ts';

test('a battery that charges says so', () => {
  expect([viKiosk.staff.batteryLevel(80, true), viKiosk.staff.batteryLevel(80, false)]).toEqual([
    '80 %, đang sạc',
    '80 %',
  ]);
});
