import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { NewPasskey, PasskeyCreation, PasskeyProof, PasskeyRequest } from '@hailong/schema/passkey';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** CBOR, as much of it as a key and an attestation need (RFC 8949). */
const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return value < 256
    ? Buffer.from([(major << 5) | 24, value])
    : Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
};
const integer = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytesItem = (bytes: Buffer): Buffer => Buffer.concat([head(2, bytes.length), bytes]);
const textItem = (text: string): Buffer => Buffer.concat([head(3, Buffer.byteLength(text)), Buffer.from(text)]);
const mapItem = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

/** What goes wrong on purpose. */
export interface Mischief {
  readonly origin?: string;
  readonly host?: string;
  /** Answers although nobody showed a finger or typed a PIN. */
  readonly unverified?: boolean;
  readonly userHandle?: string;
  readonly counter?: number;
}

/** A person's device with one passkey (ES256), written apart from what checks it; `origin` is the page that it trusts. */
export const createAuthenticator = (origin: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  const rawId = id.toString('base64url');
  let counter = 0;
  let userHandle = '';

  const coordinate = (part: unknown): Buffer => Buffer.from(String(part), 'base64url');
  const coseKey = mapItem([
    [integer(1), integer(2)],
    [integer(3), integer(-7)],
    [integer(-1), integer(1)],
    [integer(-2), bytesItem(coordinate(jwk.x))],
    [integer(-3), bytesItem(coordinate(jwk.y))],
  ]);
  const authenticatorData = (host: string, flags: number, count: number, key = Buffer.alloc(0)): Buffer => {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(count);
    return Buffer.concat([sha256(host), Buffer.from([flags]), counted, key]);
  };
  const clientData = (type: string, challenge: string, from: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const flagsOf = (unverified = false): number => PRESENT | (unverified ? 0 : VERIFIED);
  const credential = { id: rawId, rawId, type: 'public-key' } as const;

  return {
    make: (creation: PasskeyCreation, name: string, mischief: Mischief = {}): NewPasskey => {
      userHandle = creation.user.id;
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([id.length >> 8, id.length & 255]), id, coseKey]);
      const flags = flagsOf(mischief.unverified) | HAS_KEY;
      const data = authenticatorData(mischief.host ?? creation.rp.id, flags, counter, attested);
      const attestation = mapItem([
        [textItem('fmt'), textItem('none')],
        [textItem('attStmt'), mapItem([])],
        [textItem('authData'), bytesItem(data)],
      ]);
      const said = clientData('webauthn.create', creation.challenge, mischief.origin ?? origin);
      const response = {
        clientDataJSON: said.toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      };
      return { name, credential: { ...credential, response } };
    },

    prove: (request: PasskeyRequest, mischief: Mischief = {}): PasskeyProof => {
      counter = mischief.counter ?? counter + 1;
      const data = authenticatorData(mischief.host ?? request.rpId, flagsOf(mischief.unverified), counter);
      const said = clientData('webauthn.get', request.challenge, mischief.origin ?? origin);
      const signature = sign('sha256', Buffer.concat([data, sha256(said)]), privateKey);
      const response = {
        clientDataJSON: said.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: mischief.userHandle ?? userHandle,
      };
      return { credential: { ...credential, response } };
    },
  };
};
