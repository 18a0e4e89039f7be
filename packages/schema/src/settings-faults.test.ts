import { expect, test } from 'vitest';
import { officeSettingsSchema, type OfficeSettings } from './office-settings.ts';
import { settingsFaults } from './settings-faults.ts';

const before = officeSettingsSchema.parse({});
const faults = (settings: Partial<OfficeSettings>, timeZone = 'Asia/Ho_Chi_Minh') =>
  settingsFaults(before, {
    version: 'v',
    name: 'UBND xã Vạn Ninh',
    superiorName: '',
    timeZone,
    settings: { ...before, ...settings },
  });

test('settings as they were have no fault', () => {
  expect(faults({})).toEqual([]);
});

test('a place that no clock knows is not a time zone', () => {
  expect(faults({}, 'Asia/Van_Gia')).toEqual(['time-zone-unknown']);
});

test('opening hours run forwards and do not meet on one day', () => {
  const morning = { weekday: 1, from: '07:30', until: '11:30' };
  expect(faults({ openingHours: [morning, { weekday: 1, from: '11:30', until: '17:00' }] })).toEqual([]);
  expect(faults({ openingHours: [morning, { weekday: 2, from: '08:00', until: '12:00' }] })).toEqual([]);
  expect(faults({ openingHours: [morning, { weekday: 1, from: '11:00', until: '17:00' }] })).toEqual(['hours-overlap']);
  expect(faults({ openingHours: [{ ...morning, until: '07:30' }] })).toEqual(['hours-backwards']);
});

test('a network’s name is measured in bytes, its password in characters', () => {
  expect(faults({ wifi: [{ ssid: 'Đánh Giá Cán Bộ_5G', password: '' }] })).toEqual([]);
  expect(faults({ wifi: [{ ssid: 'Đánh Giá Cán Bộ Thị Trấn Vạn Giã', password: '' }] })).toEqual([
    'wifi-name-too-long',
  ]);
  expect(faults({ wifi: [{ ssid: 'a', password: '1234567' }] })).toEqual(['wifi-password-too-short']);
  const twin = { ssid: 'a', password: '' };
  expect(faults({ wifi: [twin, twin] })).toEqual(['wifi-named-twice']);
});

test('another period of keeping names needs another notice', () => {
  expect(faults({ retentionMonths: 6 })).toEqual(['notice-unchanged']);
  const privacyNotice = { version: 1, text: { vi: 'Xóa sau 6 tháng.', en: 'Erased after 6 months.' } };
  expect(faults({ retentionMonths: 6, privacyNotice })).toEqual([]);
});

test('a language is offered once', () => {
  expect(faults({ languages: ['vi', 'vi'] })).toEqual(['language-twice']);
});
