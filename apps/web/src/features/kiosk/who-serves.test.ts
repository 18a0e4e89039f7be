import { expect, test } from 'vitest';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import { aKioskPart, COUNTER, everyDay, HUONG } from '../../offline/kiosk/testing/a-kiosk-part.ts';
import { choiceHoldsUntil, counterOf, officersPresent, whoServes, type Duty } from './who-serves.ts';

const LAN = '55555555-5555-4555-8555-555555555555';
const MAI = '66666666-6666-4666-8666-666666666666';
const OTHER_COUNTER = '77777777-7777-4777-8777-777777777777';
const officer = (id: string, name: string, counterId: string | null) => ({
  id,
  name,
  counterId,
  position: 'Công chức',
  counter: null,
  photo: null,
});
const at = (time: string): number => Date.parse(`2026-11-26T${time}+07:00`);

const catalogue = {
  ...aCatalogue({
    officers: [officer(HUONG, 'Hương', COUNTER), officer(LAN, 'Lan', OTHER_COUNTER), officer(MAI, 'Mai', null)],
  }),
  kiosk: aKioskPart({
    schedules: [
      everyDay([
        { from: '07:30', until: '11:30', officerId: HUONG },
        { from: '13:30', until: '17:00', officerId: LAN },
      ]),
      everyDay([{ from: '07:30', until: '17:00', officerId: MAI }], OTHER_COUNTER),
    ],
  }),
};
const duty = (time: string, changes: Partial<Duty> = {}): Duty => ({
  catalogue,
  choice: null,
  moved: null,
  now: at(time),
  ...changes,
});
const name = (given: Duty): string | null => whoServes(given)?.name ?? null;

test.each([
  ['07:29:59', null],
  ['07:30:00', 'Hương'],
  ['11:29:59', 'Hương'],
  ['11:30:00', null],
  ['13:30:00', 'Lan'],
  ['17:00:00', null],
])('at %s the schedule says %s', (time, expected) => {
  expect(name(duty(time))).toBe(expected);
});

test('staff’s word goes before the schedule until it ends, by the very second', () => {
  const choice = { officerId: MAI, until: at('11:30:00') };
  expect(name(duty('11:29:59', { choice }))).toBe('Mai');
  expect(name(duty('11:30:00', { choice }))).toBeNull();
});

test('somebody who may not be rated today is not shown, whoever named them', () => {
  const gone = '99999999-9999-4999-8999-999999999999';
  expect(name(duty('08:00:00', { choice: { officerId: gone, until: at('12:00:00') } }))).toBe('Hương');
  const kiosk = { ...catalogue.kiosk, schedules: [everyDay([{ from: '00:00', until: '24:00', officerId: gone }])] };
  expect(name(duty('08:00:00', { catalogue: { ...catalogue, kiosk } }))).toBeNull();
});

test('carried to another counter it follows that one’s schedule, until the administration moves it', () => {
  const moved = { counterId: OTHER_COUNTER, insteadOf: COUNTER };
  expect(name(duty('08:00:00', { moved }))).toBe('Mai');
  const later = { ...catalogue, kiosk: { ...catalogue.kiosk, counterId: null } };
  expect(counterOf({ catalogue: later, moved })).toBeNull();
  expect(name(duty('08:00:00', { moved, catalogue: later }))).toBeNull();
});

test('staff’s word holds until the next change of the schedule, at the latest until midnight', () => {
  expect(choiceHoldsUntil(duty('08:00:00'))).toBe(at('11:30:00'));
  expect(choiceHoldsUntil(duty('18:00:00'))).toBe(at('23:59:59') + 1000);
  const nowhere = { ...catalogue, kiosk: { ...catalogue.kiosk, counterId: null } };
  expect(choiceHoldsUntil(duty('08:00:00', { catalogue: nowhere }))).toBe(at('23:59:59') + 1000);
});

test('whom a citizen may mean: who is on duty anywhere and who belongs here first, then the rest', () => {
  const names = (time: string) => {
    const { here, others } = officersPresent(duty(time));
    return [here, others].map((list) => list.map((one) => one.name));
  };
  expect(names('08:00:00')).toEqual([['Hương', 'Mai'], ['Lan']]);
  expect(names('20:00:00')).toEqual([['Hương'], ['Lan', 'Mai']]);
});
