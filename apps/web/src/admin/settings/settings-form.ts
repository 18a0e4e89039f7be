import type { LocalizedText } from '@hailong/schema/localized-text';
import type { OfficeProfile, OfficeProfileDraft, OfficeSettings } from '@hailong/schema/office-settings';
import { settingsFaults, type SettingsFault } from '@hailong/schema/settings-faults';

/** What the server would refuse, and what is not filled in yet. */
export type FormFault =
  | SettingsFault
  | 'name-missing'
  | 'hours-missing'
  | 'wifi-name-missing'
  | 'thanks-half'
  | 'notice-missing'
  | 'number-missing'
  | 'signer-title-missing';

const orNull = (line: string | null): string | null => line?.trim() || null;

const trimmed = ({ vi, en }: LocalizedText): LocalizedText => ({ vi: vi.trim(), en: en.trim() });

const tidySettings = (settings: OfficeSettings): OfficeSettings => {
  const { thankYou, signer, wifi, recipients, openingHours, privacyNotice } = settings;
  const thanks = thankYou && trimmed(thankYou);
  return {
    ...settings,
    thankYou: thanks && (thanks.vi || thanks.en) ? thanks : null,
    signer: signer && (signer.title.trim() || signer.name.trim()) ? signer : null,
    placeName: orNull(settings.placeName),
    documentCode: orNull(settings.documentCode),
    recipients: recipients.map((line) => line.trim()).filter((line) => line !== ''),
    wifi: wifi.map(({ ssid, password }) => ({ ssid: ssid.trim(), password })),
    openingHours: [...openingHours].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from)),
    privacyNotice: { ...privacyNotice, text: trimmed(privacyNotice.text) },
  };
};

/** The draft as it is sent: no stray spaces, nothing half empty. */
export const tidied = (draft: OfficeProfileDraft): OfficeProfileDraft => ({
  version: draft.version,
  name: draft.name.trim(),
  superiorName: draft.superiorName.trim(),
  timeZone: draft.timeZone,
  settings: tidySettings(draft.settings),
});

const isHalf = ({ vi, en }: LocalizedText): boolean => vi === '' || en === '';

/** What keeps the draft from being saved over `before`. */
export const faultsOf = (before: OfficeProfile, draft: OfficeProfileDraft): ReadonlySet<FormFault> => {
  const tidy = tidied(draft);
  const { wifi, openingHours, thankYou, privacyNotice, signer } = tidy.settings;
  const numbers = [tidy.settings.minimumSample, tidy.settings.retentionMonths, tidy.settings.evaluationDay];
  const missing: readonly (FormFault | false | null)[] = [
    tidy.name === '' && 'name-missing',
    openingHours.some(({ from, until }) => from === '' || until === '') && 'hours-missing',
    wifi.some(({ ssid }) => ssid === '') && 'wifi-name-missing',
    thankYou && isHalf(thankYou) && 'thanks-half',
    isHalf(privacyNotice.text) && 'notice-missing',
    numbers.some((number) => !Number.isInteger(number)) && 'number-missing',
    signer?.title.trim() === '' && 'signer-title-missing',
  ];
  return new Set([...missing.filter((fault) => !!fault), ...settingsFaults(before.settings, tidy)]);
};

/** Whether anything differs from what is stored. */
export const isEdited = (before: OfficeProfile, draft: OfficeProfileDraft): boolean =>
  JSON.stringify(tidied(before)) !== JSON.stringify(tidied(draft));
