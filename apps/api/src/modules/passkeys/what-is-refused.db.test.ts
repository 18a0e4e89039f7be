import { expect, test } from 'vitest';
import { createAuthenticator } from '../../auth/testing/authenticator.ts';
import { TEST_PASSWORD } from '../../auth/testing/people.ts';
import { ORIGIN, REFUSED, withPasskey } from './testing/an-office.ts';

test('an answer is good once, and only to a question that was asked here', async () => {
  const { app, device, prove, question, send } = await withPasskey();
  const proof = await prove();
  expect((await send(proof)).statusCode).toBe(200);
  expect((await send(proof)).json()).toMatchObject(REFUSED);
  const invented = { ...(await question()), challenge: Buffer.alloc(32, 7).toString('base64url') };
  expect((await send(device.prove(invented))).json()).toMatchObject(REFUSED);
  const late = await prove();
  await app.database.$client`update verifications set expires_at = now() - interval '1 second'`;
  expect((await send(late)).json()).toMatchObject(REFUSED);
});

test('of one answer sent many times at once, one signs in', async () => {
  const { prove, send } = await withPasskey();
  const proof = await prove();
  const replies = await Promise.all([1, 2, 3].map(() => send(proof)));
  expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  expect(replies.filter(({ statusCode }) => statusCode !== 200).map((reply) => reply.json<object>())).toMatchObject([
    REFUSED,
    REFUSED,
  ]);
});

test('a copy of a device that counts less than was counted is refused', async () => {
  const { prove, send } = await withPasskey();
  expect((await send(await prove({ counter: 5 }))).statusCode).toBe(200);
  expect((await send(await prove({ counter: 5 }))).json()).toMatchObject(REFUSED);
  expect((await send(await prove({ counter: 4 }))).json()).toMatchObject(REFUSED);
  expect((await send(await prove({ counter: 6 }))).statusCode).toBe(200);
});

test.each([
  ['from another page on this computer', { origin: 'http://localhost:9999' }],
  ['from a stranger’s page', { origin: 'https://danhgia.example' }],
  ['tied to another name', { host: 'danhgia.example' }],
  ['of a device that asked nobody', { unverified: true }],
  ['for another person', { userHandle: Buffer.from('somebody').toString('base64url') }],
] as const)('an answer %s is refused', async (_, mischief) => {
  const { prove, send } = await withPasskey();
  const refused = await send(await prove(mischief));
  expect(refused.json()).toMatchObject(REFUSED);
  expect(refused.cookies).toEqual([]);
});

test('with another device’s signature nobody gets in', async () => {
  const { prove, question, send } = await withPasskey();
  const stranger = createAuthenticator(ORIGIN);
  const { credential } = await prove();
  const forged = stranger.prove(await question()).credential.response;
  const response = { ...forged, userHandle: credential.response.userHandle };
  expect((await send({ credential: { ...credential, response } })).json()).toMatchObject(REFUSED);
});

test('who confirms something as themselves cannot turn into a colleague', async () => {
  const { prove, send } = await withPasskey();
  expect((await send({ ...(await prove()), username: 'quan.tri' })).json()).toMatchObject(REFUSED);
  expect((await send({ ...(await prove()), username: 'Thong.Ke' })).statusCode).toBe(200);
});

test('wrong answers wait like wrong passwords', async () => {
  const { app, prove, send } = await withPasskey();
  const codes: number[] = [];
  for (let round = 0; round < 6; round += 1) codes.push((await send(await prove({ unverified: true }))).statusCode);
  expect(codes).toEqual([401, 401, 401, 401, 401, 429]);
  const payload = { username: 'thong.ke', password: TEST_PASSWORD };
  const typed = await app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload });
  expect(typed.statusCode).toBe(429);
});
