import type { PasskeyCreation } from '@hailong/schema/passkey';
import { expect, test } from 'vitest';
import { acceptPasskey, acceptProof, challengeIn, creationFor, requestFor } from './passkey-ceremony.ts';
import { createAuthenticator, type Mischief } from './testing/authenticator.ts';

const site = { host: 'danhgia.vangia.vn', origin: 'https://danhgia.vangia.vn' };
const person = { userId: '11111111-1111-4111-8111-111111111111', username: 'thong.ke', displayName: 'Lê Thị Kê' };

const joined = async () => {
  const device = createAuthenticator(site.origin);
  const creation = await creationFor(site, person, []);
  const made = await acceptPasskey(device.make(creation, 'Máy'), { site, challenge: creation.challenge });
  if (made === null) throw new Error('a sound passkey was refused');
  const prove = async (mischief?: Mischief, known = made) => {
    const request = await requestFor(site);
    const proof = device.prove(request, mischief);
    return acceptProof(proof, { ...known, userId: person.userId }, { site, challenge: request.challenge });
  };
  return { device, made, prove };
};

test('what was made for this site and question is accepted, and so is what it signs', async () => {
  const { made, prove } = await joined();
  expect(made).toMatchObject({ counter: 0, transports: ['internal'] });
  expect(await prove()).toBe(1);
  expect(await prove()).toBe(2);
});

test('a browser is asked for a passkey that needs no username and asks its person', async () => {
  const { made } = await joined();
  const creation: PasskeyCreation = await creationFor(site, person, [made]);
  expect(creation.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
  expect(creation.excludeCredentials).toEqual([
    { id: made.credentialId, type: 'public-key', transports: ['internal'] },
  ]);
  expect(creation.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257]);
  expect((await requestFor(site)).challenge).not.toBe((await requestFor(site)).challenge);
});

const mischiefs: readonly Mischief[] = [
  { origin: 'https://danhgia.example' },
  { host: 'danhgia.example' },
  { unverified: true },
];

test.each(mischiefs)('with %j nothing is accepted', async (mischief) => {
  const { prove } = await joined();
  expect(await prove(mischief)).toBeNull();
  const creation = await creationFor(site, person, []);
  const made = createAuthenticator(site.origin).make(creation, 'Máy', mischief);
  expect(await acceptPasskey(made, { site, challenge: creation.challenge })).toBeNull();
});

test('neither another question’s answer nor another person’s is accepted', async () => {
  const { device, made, prove } = await joined();
  const proof = device.prove(await requestFor(site));
  const { challenge } = await requestFor(site);
  expect(await acceptProof(proof, { ...made, userId: person.userId }, { site, challenge })).toBeNull();
  expect(await prove({ userHandle: Buffer.from('somebody').toString('base64url') })).toBeNull();
});

test('a counter that stands still or falls back is a copy; one that never counts is not', async () => {
  const { made, prove } = await joined();
  expect(await prove({ counter: 7 }, { ...made, counter: 7 })).toBeNull();
  expect(await prove({ counter: 6 }, { ...made, counter: 7 })).toBeNull();
  expect(await prove({ counter: 0 }, { ...made, counter: 0 })).toBe(0);
});

const said = (text: string): { clientDataJSON: string } => ({
  clientDataJSON: Buffer.from(text).toString('base64url'),
});

test.each([
  ['{"challenge":"abc"}', 'abc'],
  ['{"challenge":""}', null],
  ['{"challenge":5}', null],
  ['null', null],
  ['not JSON', null],
])('%s names the question %s', (text, challenge) => {
  expect(challengeIn(said(text))).toBe(challenge);
});
