import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { chooseSuite } from './choose-suite.ts';
import { generateSealingKeyPair } from './key-pair.ts';
import { nobleSuite } from './noble-suite.ts';
import { open } from './open.ts';
import { seal } from './seal.ts';
import { webCryptoSuite } from './suite.ts';

const ID = '6f1c3a52-9d1e-4b7a-8a34-0c2f7f1e9b10';
const TEXT = '{"comment":"Cảm ơn cô Hằng – nhiệt tình lắm 🙏"}';

const suites = { webcrypto: webCryptoSuite, noble: nobleSuite };
type Maker = keyof typeof suites;

test.each<[Maker, Maker]>([
  ['webcrypto', 'webcrypto'],
  ['webcrypto', 'noble'],
  ['noble', 'webcrypto'],
  ['noble', 'noble'],
])('what %s sealed, %s opens', async (sealer, opener) => {
  const keys = await generateSealingKeyPair(suites[opener]());
  const box = await seal(suites[sealer](), keys.publicKey, ID, TEXT);
  expect(await open(suites[opener](), keys.privateKey, ID, box)).toBe(TEXT);
});

test('an id in upper case is the same id', async () => {
  const suite = webCryptoSuite();
  const keys = await generateSealingKeyPair(suite);
  const box = await seal(suite, keys.publicKey, ID.toUpperCase(), TEXT);
  expect(await open(suite, keys.privateKey, ID, box)).toBe(TEXT);
});

test('a box moved to another id, sealed to another key, damaged or cut short does not open', async () => {
  const suite = webCryptoSuite();
  const keys = await generateSealingKeyPair(suite);
  const others = await generateSealingKeyPair(suite);
  const box = await seal(suite, keys.publicKey, ID, TEXT);
  const damaged = fromBase64url(box);
  damaged[40] = (damaged[40] ?? 0) ^ 1;
  const attempts: [key: string, id: string, box: string][] = [
    [keys.privateKey, ID.replace('6', '7'), box],
    [others.privateKey, ID, box],
    [keys.privateKey, ID, toBase64url(damaged)],
    [keys.privateKey, ID, box.slice(0, 50)],
    [keys.privateKey, ID, ''],
    [keys.privateKey, ID, 'không phải hộp'],
  ];
  for (const [key, id, candidate] of attempts) expect(await open(suite, key, id, candidate)).toBeNull();
});

test('the box shows nothing of the text and differs every time', async () => {
  const suite = webCryptoSuite();
  const keys = await generateSealingKeyPair(suite);
  const boxes = await Promise.all([1, 2].map(() => seal(suite, keys.publicKey, ID, TEXT)));
  expect(boxes[0]).not.toBe(boxes[1]);
  expect(Buffer.from(fromBase64url(boxes[0] ?? '')).includes('comment')).toBe(false);
});

test('a runtime whose WebCrypto has X25519 uses it', async () => {
  const chosen = await chooseSuite();
  const keys = await generateSealingKeyPair(chosen);
  expect(await open(webCryptoSuite(), keys.privateKey, ID, await seal(chosen, keys.publicKey, ID, TEXT))).toBe(TEXT);
});

test('base64url takes every byte both ways and refuses other characters', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
  expect(() => fromBase64url('a+b/')).toThrow('not base64url');
});
