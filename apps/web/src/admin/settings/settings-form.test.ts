import { officeSettingsSchema, type OfficeProfile, type OfficeSettings } from '@hailong/schema/office-settings';
import { expect, test } from 'vitest';
import { faultsOf, isEdited, tidied } from './settings-form.ts';

const before: OfficeProfile = {
  version: 'v',
  name: 'UBND xã Vạn Ninh',
  superiorName: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  sample: false,
  logo: null,
  settings: officeSettingsSchema.parse({}),
};
const withSettings = (settings: Partial<OfficeSettings>): OfficeProfile => ({
  ...before,
  settings: { ...before.settings, ...settings },
});

test('fields left empty are no settings at all', () => {
  const draft = withSettings({
    thankYou: { vi: ' ', en: '' },
    signer: { title: '', name: ' ' },
    placeName: ' ',
    recipients: ['Như trên', ' '],
  });
  expect(tidied(draft).settings).toMatchObject({
    thankYou: null,
    signer: null,
    placeName: null,
    recipients: ['Như trên'],
  });
});

test('what only looks different is not an edit', () => {
  expect(isEdited(before, { ...before, name: `${before.name} ` })).toBe(false);
  expect(isEdited(before, { ...before, name: 'UBND phường Ninh Hòa' })).toBe(true);
});

test('a complete draft has no faults', () => {
  expect([...faultsOf(before, before)]).toEqual([]);
});

test.each([
  ['thanks in one language', { thankYou: { vi: 'Xin cảm ơn.', en: '' } }, 'thanks-half'],
  ['a network without a name', { wifi: [{ ssid: ' ', password: '' }] }, 'wifi-name-missing'],
  ['an empty hour', { openingHours: [{ weekday: 1, from: '', until: '11:00' }] }, 'hours-missing'],
  ['no number', { minimumSample: Number.NaN }, 'number-missing'],
  ['a signer without a title', { signer: { title: '', name: 'Trần Văn Bảy' } }, 'signer-title-missing'],
  ['no notice', { privacyNotice: { version: 1, text: { vi: '', en: '' } } }, 'notice-missing'],
  ['another period under the same notice', { retentionMonths: 3 }, 'notice-unchanged'],
] as const)('%s is marked', (_what, settings, fault) => {
  expect([...faultsOf(before, withSettings(settings as Partial<OfficeSettings>))]).toContain(fault);
});
