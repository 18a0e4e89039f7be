import { apiPaths } from '@hailong/schema/api-paths';
import { backupStateSchema, type BackupState } from '@hailong/schema/backup-state';
import { officeProfileSchema, type OfficeProfile, type OfficeProfileDraft } from '@hailong/schema/office-settings';
import { call, type Answer } from '../api/call.ts';

export interface SettingsApi {
  settings(office: string): Promise<Answer<OfficeProfile>>;
  backupState(office: string): Promise<Answer<BackupState>>;
  /** The invented officers and counters go. */
  removeSample(office: string): Promise<Answer<OfficeProfile>>;
  setLogo(office: string, logo: File): Promise<Answer<OfficeProfile>>;
  /** The product's mark instead. */
  removeLogo(office: string): Promise<Answer<OfficeProfile>>;
  /** All of them, over the version they began from. */
  saveSettings(office: string, draft: OfficeProfileDraft): Promise<Answer<OfficeProfile>>;
}

export const createSettingsApi = (at: (path: string) => URL): SettingsApi => ({
  settings: (office) => call(at(apiPaths.settings(office)), officeProfileSchema),
  backupState: (office) => call(at(apiPaths.backupState(office)), backupStateSchema),
  removeSample: (office) => call(at(apiPaths.sampleRemoval(office)), officeProfileSchema, { method: 'POST' }),
  setLogo: (office, logo) =>
    call(at(apiPaths.logo(office)), officeProfileSchema, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: logo,
    }),
  removeLogo: (office) => call(at(apiPaths.logo(office)), officeProfileSchema, { method: 'DELETE' }),
  saveSettings: (office, draft) =>
    call(at(apiPaths.settings(office)), officeProfileSchema, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(draft),
    }),
});
