import { kioskPartSchema, type KioskPart } from '@hailong/schema/kiosk';
import { expect, test } from 'vitest';
import { isKioskPart } from './is-kiosk-part.ts';

const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const part: KioskPart = {
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Máy quầy 1',
  counterId: null,
  pin: { salt: 'AAAA', hash: 'BBBB', n: 16_384, r: 8, p: 1 },
  schedules: [{ counterId: '33333333-3333-4333-8333-333333333333', week, exceptions: [] }],
  openingHours: week,
  idleSeconds: 45,
  warnSeconds: 10,
  procedureChoice: true,
};

test('what the schema calls a kiosk’s part is one', () => {
  expect(isKioskPart(kioskPartSchema.parse(part))).toBe(true);
  expect(isKioskPart({ ...part, pin: null })).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['no name', { ...part, name: undefined }],
  ['a PIN in clear', { ...part, pin: '1234' }],
  ['a schedule of nobody', { ...part, schedules: [{}] }],
  ['no idle time', { ...part, idleSeconds: null }],
])('%s is not', (_name, body) => {
  expect(isKioskPart(body)).toBe(false);
});
