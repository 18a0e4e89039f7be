import { z } from 'zod';
import { localizedTextSchema } from './localized-text.ts';
import { officeSchema } from './office.ts';

const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Whether citizens may, must or cannot fill a field in. */
const fieldUseSchema = z.enum(['required', 'optional', 'hidden']);

/** WPA wants 8 to 63 characters; an empty password is an open network. */
const wifiSchema = z.object({ ssid: z.string().min(1).max(32), password: z.string().max(63) });

/** Pages of the first set-up, in their order; "done" once somebody went through all of them. */
export const SET_UP_STEPS = ['office', 'hours', 'wifi', 'sample', 'done'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** Who signs the monthly report, as printed under it. */
const signerSchema = z.object({ title: z.string().min(1).max(200), name: z.string().max(100) });

const line = z.string().min(1).max(200);

/**
 * What an office may set about itself; kept as one document because it is always read whole. Everything that came later
 * has a default, so that a document written by an older version is read as before.
 */
export const officeSettingsSchema = z.object({
  /** Printed on the poster beside the QR code; the password is meant to be read by everyone. */
  wifi: z.array(wifiSchema).max(10).default([]),
  /** Per ISO weekday (1 = Monday): when citizens are served; a day without entries is closed. */
  openingHours: z
    .array(z.object({ weekday: z.int().min(1).max(7), from: timeOfDaySchema, until: timeOfDaySchema }))
    .max(50)
    .default([]),
  /** An officer sees nothing of their own below this number of valid ratings. */
  minimumSample: z.int().min(1).max(1000).default(5),
  /** Months after which names and comments are erased; counts stay. */
  retentionMonths: z.int().min(1).max(120).default(12),
  /** Who will see a name or comment, as shown before one is typed. */
  privacyNotice: z
    .object({ version: z.int().min(1), text: localizedTextSchema })
    .default({ version: 1, text: { vi: 'Không bắt buộc ghi tên.', en: 'A name is not required.' } }),
  nameField: fieldUseSchema.default('optional'),
  procedureField: fieldUseSchema.default('optional'),
  /** Offered to citizens, the first one first. */
  languages: z
    .array(z.enum(['vi', 'en']))
    .min(1)
    .max(2)
    .default(['vi', 'en']),
  /** #rrggbb, or null for the product's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable()
    .default(null),
  /** Instead of the product's own words after a rating. */
  thankYou: localizedTextSchema.nullable().default(null),
  signer: signerSchema.nullable().default(null),
  /** Before the date of a report: "Vạn Ninh, ngày …". */
  placeName: line.nullable().default(null),
  /** Abbreviation after the number of a report: "BC-UBND". */
  documentCode: z.string().min(1).max(60).nullable().default(null),
  /** "Nơi nhận", one line each. */
  recipients: z.array(line).max(20).default([]),
  /** Day of the month by which the last one is evaluated; every month has a 28th. */
  evaluationDay: z.int().min(1).max(28).default(5),
  /** Where the first set-up stands; an office older than it needs none. */
  setUpStep: z.enum(SET_UP_STEPS).default('done'),
});
export type OfficeSettings = z.infer<typeof officeSettingsSchema>;

/** The part of the settings that the form obeys. */
export const formSettingsSchema = officeSettingsSchema.pick({
  nameField: true,
  procedureField: true,
  languages: true,
  thankYou: true,
});

/** An office as its administrator writes it down; the slug stays what it was. */
export const officeProfileDraftSchema = officeSchema.omit({ slug: true }).extend({
  /** Of the profile this one began from, so that two people who edit at once do not overwrite each other. */
  version: z.string().min(1).max(64),
  /** The authority above, as printed at the head of a report. */
  superiorName: z.string().max(300),
  settings: officeSettingsSchema,
});
export type OfficeProfileDraft = z.infer<typeof officeProfileDraftSchema>;

export const officeProfileSchema = officeProfileDraftSchema.extend({
  /** Same-origin path of the logo; set apart from the rest. */
  logo: z.string().nullable(),
  /** True while the office runs on the data that came with the product. */
  sample: z.boolean(),
});
export type OfficeProfile = z.infer<typeof officeProfileSchema>;
