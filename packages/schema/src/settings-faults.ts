import type { OfficeProfileDraft, OfficeSettings } from './office-settings.ts';

/** What the schema cannot say alone. */
export type SettingsFault =
  | 'time-zone-unknown'
  | 'hours-backwards'
  | 'hours-overlap'
  | 'wifi-name-too-long'
  | 'wifi-password-too-short'
  | 'wifi-named-twice'
  | 'language-twice'
  | 'notice-unchanged';

/** A network's name has at most 32 bytes (IEEE 802.11), which are fewer letters in Vietnamese. */
const SSID_MAX_BYTES = 32;
/** Of a WPA passphrase; an open network has none. */
const PASSWORD_MIN_LENGTH = 8;

const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;

const overlap = (hours: OfficeSettings['openingHours']): boolean =>
  hours.some((one, place) =>
    hours.some(
      (other, otherPlace) =>
        place < otherPlace && one.weekday === other.weekday && one.from < other.until && other.from < one.until,
    ),
  );

const hasTwins = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** Whether the words citizens are told before they type are others by now. */
export const noticeChanges = (before: OfficeSettings, after: OfficeSettings): boolean =>
  before.privacyNotice.text.vi !== after.privacyNotice.text.vi ||
  before.privacyNotice.text.en !== after.privacyNotice.text.en;

/**
 * Why an office cannot be set up like this. The notice names how long names are kept (Luật 91/2025/QH15, Đ.9: informed
 * consent), so another period needs another notice; ratings keep the version they were given under.
 */
export const settingsFaults = (before: OfficeSettings, after: OfficeProfileDraft): readonly SettingsFault[] => {
  const { timeZone, settings } = after;
  const { openingHours, wifi, languages } = settings;
  const found: readonly (SettingsFault | false)[] = [
    !isTimeZone(timeZone) && 'time-zone-unknown',
    openingHours.some(({ from, until }) => from >= until) && 'hours-backwards',
    overlap(openingHours) && 'hours-overlap',
    wifi.some(({ ssid }) => bytesOf(ssid) > SSID_MAX_BYTES) && 'wifi-name-too-long',
    wifi.some(({ password }) => password !== '' && password.length < PASSWORD_MIN_LENGTH) && 'wifi-password-too-short',
    hasTwins(wifi.map(({ ssid }) => ssid)) && 'wifi-named-twice',
    hasTwins(languages) && 'language-twice',
    before.retentionMonths !== settings.retentionMonths && !noticeChanges(before, settings) && 'notice-unchanged',
  ];
  return found.filter((fault) => fault !== false);
};
