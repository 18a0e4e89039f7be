import type { NewPasskey, PasskeyCreation, PasskeyProof, PasskeyRequest } from '@hailong/schema/passkey';
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/** Why a device gave nothing: waved away or timed out, has one already, or cannot ask its person. */
export type Obstacle = 'cancelled' | 'known' | 'unable';

const NUMBERS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])$/;

/** Whether this browser has passkeys for the page at `hostname`: never for the number of an address. */
export const hasPasskeys = (hostname: string): boolean => browserSupportsWebAuthn() && !NUMBERS.test(hostname);

const obstacleOf = (error: unknown): Obstacle => {
  if (!(error instanceof WebAuthnError)) return 'cancelled';
  if (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'known';
  const isUnable =
    error.code === 'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT' ||
    error.code === 'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT';
  return isUnable ? 'unable' : 'cancelled';
};

/** The passkey that the device made, its private half aside. */
export const makePasskey = async (creation: PasskeyCreation): Promise<NewPasskey['credential'] | Obstacle> => {
  // A transport is a word that the browser itself once gave; those it no longer knows it passes over.
  const excludeCredentials = creation.excludeCredentials.map(({ id, type }) => ({ id, type }));
  try {
    const { id, rawId, type, response } = await startRegistration({ optionsJSON: { ...creation, excludeCredentials } });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { id, rawId, type, response: { clientDataJSON, attestationObject, transports: [...transports] } };
  } catch (error) {
    return obstacleOf(error);
  }
};

/** What the device signed after asking its person. */
export const provePasskey = async (request: PasskeyRequest): Promise<PasskeyProof['credential'] | Obstacle> => {
  try {
    const { id, rawId, type, response } = await startAuthentication({ optionsJSON: request });
    const { clientDataJSON, authenticatorData, signature, userHandle } = response;
    // A passkey that does not say whose it is was not made by us.
    if (userHandle === undefined) return 'cancelled';
    return { id, rawId, type, response: { clientDataJSON, authenticatorData, signature, userHandle } };
  } catch (error) {
    return obstacleOf(error);
  }
};
