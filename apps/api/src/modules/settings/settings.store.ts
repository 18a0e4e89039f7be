import { createHash } from 'node:crypto';
import { apiPaths } from '@hailong/schema/api-paths';
import { officeSettingsSchema, type OfficeProfile, type OfficeProfileDraft } from '@hailong/schema/office-settings';
import { noticeChanges, settingsFaults, type SettingsFault } from '@hailong/schema/settings-faults';
import canonicalize from 'canonicalize';
import { eq, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Database } from '../../database/connection.ts';
import { officerPhotos } from '../../database/tables/officer-photos.ts';
import { offices } from '../../database/tables/offices.ts';
import type { EncodedPicture } from '../../picture/picture.ts';

/** Who writes, where. */
export interface Writer {
  readonly officeId: number;
  readonly actor: string;
}

export interface SettingsStore {
  read(officeId: number): Promise<OfficeProfile>;
  /** @returns 'changed' when somebody saved other settings meanwhile, or what is wrong with these */
  save(writer: Writer, draft: OfficeProfileDraft): Promise<'saved' | 'changed' | readonly SettingsFault[]>;
  setLogo(writer: Writer, logo: EncodedPicture | null): Promise<void>;
}

const VERSION_LENGTH = 22;

/** The version is the content: what was changed and changed back disturbs nobody. */
const toProfile = (row: typeof offices.$inferSelect): OfficeProfile => {
  const { slug, name, superiorName, timeZone, sample, logoHash } = row;
  const content = { name, superiorName, timeZone, settings: officeSettingsSchema.parse(row.settings) };
  const hash = createHash('sha256').update(String(canonicalize(content)));
  const logo = logoHash === null ? null : apiPaths.photo(slug, `${logoHash}.png`);
  return { ...content, logo, sample, version: hash.digest('base64url').slice(0, VERSION_LENGTH) };
};

/** Names of what differs, for the log: a Wi-Fi password belongs on the poster, but not there. */
const changedParts = (before: OfficeProfile, after: OfficeProfileDraft): readonly string[] => {
  const flat = ({ name, superiorName, timeZone, settings }: OfficeProfileDraft): Readonly<Record<string, unknown>> => ({
    name,
    superiorName,
    timeZone,
    ...settings,
  });
  const [old, next] = [flat(before), flat(after)];
  return Object.keys(next).filter((part) => canonicalize(old[part]) !== canonicalize(next[part]));
};

export const createSettingsStore = (database: Database): SettingsStore => ({
  read: async (officeId) => {
    const [row] = await database.select().from(offices).where(eq(offices.id, officeId));
    if (!row) throw new Error(`office ${officeId} is gone`);
    return toProfile(row);
  },

  save: ({ officeId, actor }, draft) =>
    database.transaction(async (transaction) => {
      const [row] = await transaction.select().from(offices).where(eq(offices.id, officeId)).for('no key update');
      if (!row) throw new Error(`office ${officeId} is gone`);
      const before = toProfile(row);
      if (before.version !== draft.version) return 'changed';
      const faults = settingsFaults(before.settings, draft);
      if (faults.length > 0) return faults;
      // Months are cut in this zone by the database, which keeps a list of its own.
      const known = await transaction.execute(sql`select from pg_timezone_names where name = ${draft.timeZone}`);
      if (known.length === 0) return ['time-zone-unknown'];

      const { version: shown } = before.settings.privacyNotice;
      const isNewNotice = noticeChanges(before.settings, draft.settings);
      const privacyNotice = { ...draft.settings.privacyNotice, version: isNewNotice ? shown + 1 : shown };
      const after = { ...draft, settings: { ...draft.settings, privacyNotice } };
      const { name, superiorName, timeZone, settings } = after;
      const parts = changedParts(before, after);
      if (parts.length === 0) return 'saved';
      await transaction.update(offices).set({ name, superiorName, timeZone, settings }).where(eq(offices.id, officeId));
      await appendAudit(transaction, {
        officeId,
        actor,
        action: 'settings.changed',
        details: { parts: parts.join(' ') },
      });
      if (isNewNotice) {
        // The log is where an older notice can be read: ratings keep only its number.
        const { version, text } = privacyNotice;
        const details = { version, retentionMonths: settings.retentionMonths, ...text };
        await appendAudit(transaction, { officeId, actor, action: 'notice.published', details });
      }
      return 'saved';
    }),

  setLogo: ({ officeId, actor }, logo) =>
    database.transaction(async (transaction) => {
      if (logo) {
        const row = { ...logo, officeId, contentType: 'image/png' as const };
        await transaction.insert(officerPhotos).values(row).onConflictDoNothing();
      }
      await transaction
        .update(offices)
        .set({ logoHash: logo?.hash ?? null })
        .where(eq(offices.id, officeId));
      const action = logo ? 'logo.set' : 'logo.removed';
      await appendAudit(transaction, { officeId, actor, action, details: {} });
    }),
});
