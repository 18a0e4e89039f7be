import { expect, test } from 'vitest';
import { invitedOfficer, officersAtCounter, readInvitation } from './invited-officers.ts';
import { anOfficer } from './testing/an-officer.ts';

const COUNTER = '33333333-3333-4333-8333-333333333333';
const huong = anOfficer();
const tuan = anOfficer({ id: '22222222-2222-4222-8222-222222222222', counterId: null, counter: null });
const officers = [huong, tuan];

test.each([
  ['/officers/abc', '', { officerId: 'abc', counterId: null }],
  ['/o/van-gia/counters/c1', '', { officerId: null, counterId: 'c1' }],
  ['/', '?officer=abc', { officerId: 'abc', counterId: null }],
  ['/o/van-gia', '?counter=c1', { officerId: null, counterId: 'c1' }],
  ['/', '', { officerId: null, counterId: null }],
])('%s%s invites', (path, search, invitation) => {
  expect(readInvitation(path, search)).toEqual(invitation);
});

test('a named officer is meant, and so is the only one at a named counter', () => {
  expect(invitedOfficer(officers, { officerId: tuan.id, counterId: null })).toBe(tuan);
  expect(invitedOfficer(officers, { officerId: null, counterId: COUNTER })).toBe(huong);
});

test('of several at a counter nobody is chosen for the citizen', () => {
  const both = [huong, anOfficer({ ...tuan, counterId: COUNTER })];
  expect(invitedOfficer(both, { officerId: null, counterId: COUNTER })).toBeUndefined();
  expect(officersAtCounter(both, { officerId: null, counterId: COUNTER })).toEqual(both);
});

test('an old code, of somebody who left or a counter that is empty, offers everybody', () => {
  expect(invitedOfficer(officers, { officerId: 'gone', counterId: null })).toBeUndefined();
  expect(officersAtCounter(officers, { officerId: null, counterId: 'gone' })).toBeNull();
});
