import { z } from 'zod';
import { counterSchema } from './counter.ts';
import { criteriaSetSchema } from './criterion.ts';
import { kioskPartSchema } from './kiosk.ts';
import { localizedTextSchema } from './localized-text.ts';
import { formSettingsSchema } from './office-settings.ts';
import { officeSchema } from './office.ts';
import { officerSchema } from './officer.ts';
import { procedureSchema } from './procedure.ts';

/** Public half of the key that devices seal ratings to; `publicKey` is base64url of 32 bytes (X25519). */
export const sealingKeySchema = z.object({ id: z.string().min(1).max(64), publicKey: z.string().min(1) });
export type SealingKey = z.infer<typeof sealingKeySchema>;

/** Who will see a name or comment, in words; the version is stored with the rating that was given under it. */
export const privacyNoticeSchema = z.object({ version: z.int().min(1), text: localizedTextSchema });

/** Everything a device needs to take ratings with no network. Small enough to be fetched whole (strong ETag, 304). */
export const catalogueSchema = z.object({
  office: officeSchema.extend({
    /** True while the office still runs on the sample data that came with the product. */
    sample: z.boolean(),
    /** Same-origin path of the office's logo; absent from what an older server sent. */
    logo: z.string().nullable().optional(),
  }),
  version: z.string().min(1),
  sealingKey: sealingKeySchema,
  privacyNotice: privacyNoticeSchema,
  counters: z.array(counterSchema),
  /** In roster order, only those who may be rated today. */
  officers: z.array(officerSchema.extend({ counterId: z.uuid().nullable() })),
  criteriaSet: criteriaSetSchema,
  procedures: z.array(procedureSchema),
  /** Absent from what an older server sent: everything is optional, in both languages. */
  form: formSettingsSchema.optional(),
  /** The office's own colour, ready for the page: "light-accent": "#0a594d"; absent while it has none. */
  look: z
    .record(z.string().regex(/^(?:light|dark)-(?:accent|press|ink|soft)$/), z.string().regex(/^#[0-9a-f]{6}$/))
    .optional(),
  /** Only for a tablet that shows its key. */
  kiosk: kioskPartSchema.optional(),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueOfficer = Catalogue['officers'][number];
