import { z } from 'zod';

const base64url = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/);

const credentialType = z.literal('public-key');
/** A transport of tomorrow is passed on as it is. */
const transportSchema = z.string().min(1).max(30);
const descriptorSchema = z.object({
  id: base64url(1400),
  type: credentialType,
  transports: z.array(transportSchema).optional(),
});

/** What a person calls it: "Laptop ở quầy 2". */
const passkeyNameSchema = z.string().trim().min(1).max(60);
export const PASSKEY_NAME_MAX = 60;

/**
 * Where a passkey opens something: at the address that asked, at another one that this server still has (the https name, or
 * localhost on its own computer), or nowhere, because the office's name has changed since.
 */
export const passkeyUseSchema = z.enum(['here', 'elsewhere', 'nowhere']);
export type PasskeyUse = z.infer<typeof passkeyUseSchema>;

const passkeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Host name that it was made at and is tied to. */
  host: z.string(),
  use: passkeyUseSchema,
  addedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type Passkey = z.infer<typeof passkeySchema>;

/** The signed-in person's own, oldest first. */
export const ownPasskeysSchema = z.object({
  /** Whether the address in use can have passkeys: a number of an address cannot. */
  possible: z.boolean(),
  passkeys: z.array(passkeySchema),
});
export type OwnPasskeys = z.infer<typeof ownPasskeysSchema>;

/** What a browser is asked to make a passkey from (WebAuthn, PublicKeyCredentialCreationOptionsJSON). */
export const passkeyCreationSchema = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: base64url(100), name: z.string(), displayName: z.string() }),
  challenge: base64url(100),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: credentialType })),
  timeout: z.int(),
  excludeCredentials: z.array(descriptorSchema),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
});
export type PasskeyCreation = z.infer<typeof passkeyCreationSchema>;

/** What a browser is asked to sign (PublicKeyCredentialRequestOptionsJSON); which passkey, the person chooses. */
export const passkeyRequestSchema = z.object({
  rpId: z.string(),
  challenge: base64url(100),
  timeout: z.int(),
  userVerification: z.literal('required'),
});
export type PasskeyRequest = z.infer<typeof passkeyRequestSchema>;

const credential = { id: base64url(1400), rawId: base64url(1400), type: credentialType };

/** A browser's answer to the first. Sizes are several times what authenticators make. */
export const newPasskeySchema = z.object({
  name: passkeyNameSchema,
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url(4000),
      attestationObject: base64url(16_000),
      transports: z.array(transportSchema).max(10).optional(),
    }),
  }),
});
export type NewPasskey = z.infer<typeof newPasskeySchema>;

/** A browser's answer to the second. */
export const passkeyProofSchema = z.object({
  /** Only as this person, who confirms something at a screen; unset: whoever the passkey belongs to. */
  username: z.string().max(200).optional(),
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url(4000),
      authenticatorData: base64url(4000),
      signature: base64url(8000),
      userHandle: base64url(100),
    }),
  }),
});
export type PasskeyProof = z.infer<typeof passkeyProofSchema>;

export const passkeyRenamingSchema = z.object({ name: passkeyNameSchema });
