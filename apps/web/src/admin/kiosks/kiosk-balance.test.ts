import { expect, test } from 'vitest';
import { aFleetKiosk, aKioskWord } from '../testing/a-fleet.ts';
import { balanceOf } from './kiosk-balance.ts';

const days = [
  { day: '2026-11-26', given: 12, stored: 8, setAside: 1 },
  { day: '2026-11-25', given: 20, stored: 20, setAside: 0 },
];
const holding = (waiting: number, setApart = 0) =>
  balanceOf(aFleetKiosk({ days, lastContact: aKioskWord({ waiting, setApart }) }));

test('what was given and has not arrived waits on the tablet', () => {
  expect(holding(3)).toEqual({ outstanding: 3, unaccounted: 0 });
  expect(holding(2, 1)).toEqual({ outstanding: 3, unaccounted: 0 });
});

test('what neither arrived nor waits is missing', () => {
  expect(holding(1)).toEqual({ outstanding: 3, unaccounted: 2 });
});

test('what arrived since the tablet’s last word is no finding', () => {
  expect(holding(9).unaccounted).toBe(0);
  expect(balanceOf(aFleetKiosk({ days: [{ day: '2026-11-26', given: 1, stored: 5, setAside: 0 }] }))).toEqual({
    outstanding: 0,
    unaccounted: 0,
  });
});
