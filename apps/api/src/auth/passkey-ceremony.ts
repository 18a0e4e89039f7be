import type { NewPasskey, PasskeyCreation, PasskeyProof, PasskeyRequest } from '@hailong/schema/passkey';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { PasskeySite } from './passkey-site.ts';

/** As long as the question is good for, see passkey.store.ts. */
const TIMEOUT = 5 * 60 * 1000;
/** EdDSA, ES256 and RS256: what authenticators make today. Node's newer ones are experimental and say so in the log. */
const ALGORITHMS = [-8, -7, -257];
/** What a browser shows beside the host name. */
const PRODUCT = 'Hài Lòng';

/** The public half of a passkey, as kept. */
export interface KnownPasskey {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

interface Person {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
}

/** The person as their authenticator knows them: the account's id, so that a renamed account stays the same one. */
const handleOf = (userId: string): string => Buffer.from(userId).toString('base64url');

const asDescriptor = ({ credentialId, transports }: KnownPasskey) => ({
  id: credentialId,
  type: 'public-key' as const,
  transports: [...transports],
});

/** A passkey that can be chosen without a username, and that asks its person for a finger, a face or a PIN. */
export const creationFor = async (
  { host }: PasskeySite,
  { userId, username, displayName }: Person,
  known: readonly KnownPasskey[],
): Promise<PasskeyCreation> => {
  const made = await generateRegistrationOptions({
    rpName: PRODUCT,
    rpID: host,
    userName: username,
    userDisplayName: displayName,
    userID: Uint8Array.from(Buffer.from(userId)),
    timeout: TIMEOUT,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return {
    rp: { id: host, name: PRODUCT },
    user: made.user,
    challenge: made.challenge,
    pubKeyCredParams: made.pubKeyCredParams,
    timeout: TIMEOUT,
    excludeCredentials: known.map(asDescriptor),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
  };
};

export const requestFor = async ({ host }: PasskeySite): Promise<PasskeyRequest> => {
  const { challenge } = await generateAuthenticationOptions({ rpID: host });
  return { rpId: host, challenge, timeout: TIMEOUT, userVerification: 'required' };
};

/** Null for what the library refuses: it says so by throwing, and reads nothing but what it is handed. */
const unlessRefused = async <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);

interface Asked {
  readonly site: PasskeySite;
  /** The question that was asked here and answered now for the first time. */
  readonly challenge: string;
}

const clientDataSchema = z.object({ challenge: z.string().min(1).max(200) });

/** Which question a browser says it answers; null when it says nothing readable. */
export const challengeIn = ({ clientDataJSON }: { readonly clientDataJSON: string }): string | null => {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    return clientDataSchema.safeParse(said).data?.challenge ?? null;
  } catch {
    return null;
  }
};

/** The passkey that a browser made for this site and this question; null if it did not, or without asking the person. */
export const acceptPasskey = async (
  { credential }: NewPasskey,
  { site, challenge }: Asked,
): Promise<KnownPasskey | null> => {
  const { transports = [], ...response } = credential.response;
  const checked = await unlessRefused(
    verifyRegistrationResponse({
      response: { ...credential, response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (checked?.verified !== true) return null;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
};

/** The counter after this use; null if this passkey did not sign this question here, for this person, having asked them. */
export const acceptProof = async (
  { credential }: PasskeyProof,
  known: KnownPasskey & { readonly userId: string },
  { site, challenge }: Asked,
): Promise<number | null> => {
  if (credential.response.userHandle !== handleOf(known.userId)) return null;
  const checked = await unlessRefused(
    verifyAuthenticationResponse({
      response: { ...credential, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      credential: {
        id: known.credentialId,
        publicKey: Uint8Array.from(known.publicKey),
        counter: known.counter,
      },
    }),
  );
  return checked?.verified === true ? checked.authenticationInfo.newCounter : null;
};
