import type { PasskeyCreation, PasskeyRequest } from '@hailong/schema/passkey';
import { afterEach, expect, test, vi } from 'vitest';
import { hasPasskeys, makePasskey, provePasskey } from './ask-device.ts';

const request: PasskeyRequest = { rpId: 'localhost', challenge: 'AAAA', timeout: 1000, userVerification: 'required' };
const creation: PasskeyCreation = {
  rp: { id: 'localhost', name: 'Hài Lòng' },
  user: { id: 'AAAA', name: 'thong.ke', displayName: 'Lê Thị Kê' },
  challenge: 'AAAA',
  pubKeyCredParams: [{ alg: -7, type: 'public-key' }],
  timeout: 1000,
  excludeCredentials: [{ id: 'AAAA', type: 'public-key', transports: ['internal'] }],
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  attestation: 'none',
};

/** A browser whose device answers so; jsdom has none. What a real one answers, the journey shows. */
const browserWith = (answer: () => Promise<unknown>): void => {
  vi.stubGlobal('PublicKeyCredential', class PublicKeyCredential {});
  vi.stubGlobal('navigator', { credentials: { create: answer, get: answer } });
};
const refusing = (name: string) => () => Promise.reject(new DOMException('refused', name));

afterEach(() => vi.unstubAllGlobals());

test('a browser without them is never asked, nor one at the number of an address', () => {
  expect(hasPasskeys('localhost')).toBe(false);
  browserWith(refusing('NotAllowedError'));
  expect(['localhost', 'danhgia.vangia.vn', '127.0.0.1', '[::1]'].map(hasPasskeys)).toEqual([true, true, false, false]);
});

test('a question that was waved away or timed out is no fault', async () => {
  browserWith(refusing('NotAllowedError'));
  expect(await makePasskey(creation)).toBe('cancelled');
  expect(await provePasskey(request)).toBe('cancelled');
});

test('a device that has one already, and one that cannot ask its person, are told apart', async () => {
  browserWith(refusing('InvalidStateError'));
  expect(await makePasskey(creation)).toBe('known');
  browserWith(refusing('ConstraintError'));
  expect(await makePasskey(creation)).toBe('unable');
});

test('a passkey that does not say whose it is signs nobody in', async () => {
  const bytes = new Uint8Array([1]).buffer;
  browserWith(() =>
    Promise.resolve({
      id: 'AQ',
      rawId: bytes,
      type: 'public-key',
      response: { clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: null },
      getClientExtensionResults: () => ({}),
    }),
  );
  expect(await provePasskey(request)).toBe('cancelled');
});
