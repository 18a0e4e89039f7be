import { z } from 'zod';
import { daySchema, dutyScheduleSchema, openingHoursSchema } from './duty-schedule.ts';
import { dateTimeSchema } from './rating.ts';

export const kioskNameSchema = z.string().trim().min(1).max(60);
export const kioskPinSchema = z.string().regex(/^\d{4,8}$/);

/**
 * scrypt of the staff's PIN, so that a tablet can check it with no network: `hash` is the first 32 bytes for the digits as
 * UTF-8 and the bytes of `salt`, both in base64url without padding.
 */
export const pinVerifierSchema = z.object({
  salt: z.string(),
  hash: z.string(),
  n: z.literal(16_384),
  r: z.literal(8),
  p: z.literal(1),
});
export type PinVerifier = z.infer<typeof pinVerifierSchema>;

/** What the catalogue tells a paired tablet beyond what phones get. */
export const kioskPartSchema = z.object({
  id: z.guid(),
  name: z.string(),
  counterId: z.guid().nullable(),
  pin: pinVerifierSchema.nullable(),
  /** Of every counter in use; exceptions from yesterday to 60 days ahead. */
  schedules: z.array(dutyScheduleSchema),
  openingHours: openingHoursSchema,
  idleSeconds: z.int().min(10),
  warnSeconds: z.int().min(5),
  procedureChoice: z.boolean(),
});
export type KioskPart = z.infer<typeof kioskPartSchema>;

export const pairRequestSchema = z.object({ code: z.string().max(40) });
/** `key` is said once; the server keeps only its hash. */
export const pairedSchema = z.object({
  key: z.string(),
  office: z.string(),
  kiosk: z.object({ id: z.guid(), name: z.string() }),
});
export type Paired = z.infer<typeof pairedSchema>;

/** What a tablet says of itself whenever it reaches the server. */
export const kioskContactSchema = z.object({
  sentAt: dateTimeSchema,
  /** As in the batches of the tablet: totals of a day are kept per device, so that a replaced tablet starts at zero. */
  deviceId: z.guid().optional(),
  appVersion: z.string().max(100),
  waiting: z.int().min(0),
  /** Refused by the server, kept on the tablet and shown there. */
  setApart: z.int().min(0),
  oldestWaitingAt: dateTimeSchema.nullable(),
  storage: z.enum(['persistent', 'best-effort', 'unavailable']),
  battery: z.object({ level: z.number().min(0).max(100), charging: z.boolean() }).nullable(),
  /** Ratings finished on the tablet per day of the office; totals, not increments. */
  days: z.array(z.object({ day: daySchema, given: z.int().min(0) })).max(31),
});
export type KioskContact = z.infer<typeof kioskContactSchema>;

export const kioskContactReplySchema = z.object({ receivedAt: z.string(), catalogueVersion: z.string() });

/** What waited on a tablet that died, still sealed. */
export const kioskExportSchema = z.looseObject({
  format: z.literal('hailong-kiosk-queue'),
  version: z.literal(1),
  office: z.string(),
  kioskId: z.guid(),
  deviceId: z.guid(),
  exportedAt: dateTimeSchema,
  ratings: z.array(z.unknown()).min(1).max(20_000),
});

/** Of one day: what the tablet says it took, and what the server holds of it. */
export const kioskDaySchema = z.object({
  day: daySchema,
  given: z.int(),
  stored: z.int(),
  setAside: z.int(),
});
export type KioskDay = z.infer<typeof kioskDaySchema>;

export const fleetKioskSchema = z.object({
  id: z.guid(),
  name: z.string(),
  counterId: z.guid().nullable(),
  /** unpaired: no tablet holds its key yet · paired · revoked. */
  state: z.enum(['unpaired', 'paired', 'revoked']),
  revokedAt: z.string().nullable(),
  pairedAt: z.string().nullable(),
  hasPin: z.boolean(),
  /** Until when a pairing code that was given out is good. */
  codeExpiresAt: z.string().nullable(),
  lastContact: kioskContactSchema
    .omit({ days: true, deviceId: true })
    .extend({ receivedAt: z.string(), skewMs: z.int() })
    .nullable(),
  /** The last 14 days on which something was given or arrived, newest first. */
  days: z.array(kioskDaySchema),
});
export type FleetKiosk = z.infer<typeof fleetKioskSchema>;

export const kioskFleetSchema = z.object({
  office: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
  now: z.string(),
  openingHours: openingHoursSchema,
  counters: z.array(z.object({ id: z.guid(), name: z.string() })),
  kiosks: z.array(fleetKioskSchema),
});
export type KioskFleet = z.infer<typeof kioskFleetSchema>;

export const newKioskSchema = z.object({
  name: kioskNameSchema,
  counterId: z.guid().nullable(),
  pin: kioskPinSchema.nullable(),
});
export type NewKiosk = z.infer<typeof newKioskSchema>;
export const kioskChangeSchema = newKioskSchema.partial();
export type KioskChange = z.infer<typeof kioskChangeSchema>;

/** `link` carries the code after "#", so that it reaches no log. */
export const pairingCodeSchema = z.object({
  kioskId: z.guid(),
  code: z.string(),
  link: z.string(),
  expiresAt: z.string(),
});
export type PairingCode = z.infer<typeof pairingCodeSchema>;
