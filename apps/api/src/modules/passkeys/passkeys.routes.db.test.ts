import type { OwnPasskeys, PasskeyCreation } from '@hailong/schema/passkey';
import type { People } from '@hailong/schema/people';
import { expect, test } from 'vitest';
import { createAuthenticator } from '../../auth/testing/authenticator.ts';
import { signInForTest } from '../../auth/testing/people.ts';
import { anOffice, ORIGIN, PASSKEYS, REFUSED, withPasskey } from './testing/an-office.ts';

test('a passkey is added, used, renamed and removed, and the log says so', async () => {
  const { person, added, prove, send, logged } = await withPasskey();
  expect(added.statusCode).toBe(201);
  const [passkey] = added.json<OwnPasskeys>().passkeys;
  expect(passkey).toMatchObject({ name: 'Máy ở quầy 2', host: 'localhost', use: 'here', lastUsedAt: null });

  const done = await send(await prove());
  expect(done.json()).toMatchObject({ username: 'thong.ke' });
  expect(done.cookies.map(({ name }) => name)).toEqual(['hailong_session']);
  const renamed = await person('PUT', `${PASSKEYS}/${passkey?.id}`, { name: '  Máy mới ' });
  expect(renamed.json<OwnPasskeys>().passkeys).toMatchObject([{ name: 'Máy mới' }]);
  expect(renamed.json<OwnPasskeys>().passkeys[0]?.lastUsedAt).not.toBeNull();
  const removed = await person('DELETE', `${PASSKEYS}/${passkey?.id}`);
  expect(removed.json()).toEqual({ possible: true, passkeys: [] });
  expect((await send(await prove())).json()).toMatchObject(REFUSED);
  for (const action of ['passkey.added', 'passkey.renamed', 'passkey.removed']) {
    expect(await logged(action)).toMatchObject([{ actor: 'thong.ke', details: { username: 'thong.ke' } }]);
  }
});

test('a passkey stands for the code as well, and for a recent sign-in', async () => {
  const { app, ask, prove, send } = await withPasskey();
  await app.database.$client`update users set two_factor_enabled = true`;
  const [cookie] = (await send(await prove())).cookies;
  const session = `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`;
  expect((await ask(session, 'POST', `${PASSKEYS}/question`)).statusCode).toBe(200);
});

test('signing in ends the session that came along and begins another', async () => {
  const { app, ask, prove, send } = await withPasskey();
  const before = await signInForTest(app, 'quan.tri');
  const [cookie] = (await send(await prove(), before)).cookies;
  const after = `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`;
  expect(after).not.toBe(before);
  expect((await ask(before, 'GET', '/api/me')).statusCode).toBe(401);
  expect((await ask(after, 'GET', '/api/me')).json()).toMatchObject({ username: 'thong.ke' });
});

test('adding wants a device that asks its person, once, and a recent sign-in', async () => {
  const { app, asPerson } = await anOffice();
  const person = await asPerson('thong.ke');
  const device = createAuthenticator(ORIGIN);
  const asked = async () => (await person('POST', `${PASSKEYS}/question`)).json<PasskeyCreation>();
  for (const mischief of [{ unverified: true }, { origin: 'http://localhost:9999' }, { host: 'example.vn' }]) {
    const refused = await person('POST', PASSKEYS, device.make(await asked(), 'Máy', mischief));
    expect(refused.json()).toMatchObject({ status: 400, code: 'passkey.not-added' });
  }
  const creation = await asked();
  const colleague = await asPerson('quan.tri');
  expect((await colleague('POST', PASSKEYS, device.make(creation, 'Máy'))).statusCode).toBe(400);
  const made = device.make(creation, 'Máy');
  expect((await person('POST', PASSKEYS, made)).statusCode).toBe(201);
  expect((await person('POST', PASSKEYS, made)).statusCode).toBe(400);
  expect((await asked()).excludeCredentials).toMatchObject([{ id: made.credential.id }]);

  await app.database.$client`update sessions set created_at = now() - interval '11 minutes'`;
  const { passkeys } = (await person('GET', PASSKEYS)).json<OwnPasskeys>();
  for (const [method, url] of [
    ['POST', `${PASSKEYS}/question`],
    ['DELETE', `${PASSKEYS}/${passkeys[0]?.id}`],
  ] as const) {
    expect((await person(method, url)).json()).toMatchObject({ status: 403, code: 'session.not-recent' });
  }
});

test('somebody else’s passkey is nobody else’s to rename or remove', async () => {
  const { asPerson, added, person } = await withPasskey();
  const [passkey] = added.json<OwnPasskeys>().passkeys;
  const colleague = await asPerson('quan.tri');
  expect((await colleague('PUT', `${PASSKEYS}/${passkey?.id}`, { name: 'x' })).statusCode).toBe(404);
  expect((await colleague('DELETE', `${PASSKEYS}/${passkey?.id}`)).statusCode).toBe(404);
  expect((await colleague('DELETE', `${PASSKEYS}/none`)).statusCode).toBe(404);
  expect((await person('GET', PASSKEYS)).json<OwnPasskeys>().passkeys).toHaveLength(1);
});

test('an administrator drops the passkeys of somebody who lost the device', async () => {
  const { asPerson, prove, send } = await withPasskey();
  const admin = await asPerson('quan.tri');
  const { people } = (await admin('GET', '/api/offices/van-gia/people')).json<People>();
  const person = people.find(({ username }) => username === 'thong.ke');
  expect(person?.passkeys).toBe(1);
  const reset = await admin('DELETE', `/api/offices/van-gia/people/${person?.userId}/two-factor`);
  expect(reset.json<People>().people).toContainEqual(expect.objectContaining({ username: 'thong.ke', passkeys: 0 }));
  expect((await send(await prove())).json()).toMatchObject(REFUSED);
});

test('at a number of an address there are none, and the answer says where there are', async () => {
  const { ask, asPerson, question } = await anOffice();
  const person = await asPerson('thong.ke');
  expect((await person('GET', PASSKEYS)).json()).toEqual({ possible: true, passkeys: [] });
  expect(await question('127.0.0.1:8080')).toMatchObject({ status: 409, code: 'passkey.impossible' });
  expect((await ask('', 'POST', '/api/auth/passkey/question', undefined, '192.168.1.5:8080')).statusCode).toBe(403);
});

test('the name in the public address is what passkeys over https are tied to', async () => {
  const office = await anOffice('https://danhgia.vangia.vn');
  const host = 'danhgia.vangia.vn';
  const reply = await office.app.inject({
    method: 'POST',
    url: '/api/auth/passkey/question',
    headers: { host, 'x-forwarded-proto': 'https' },
  });
  expect(reply.json()).toMatchObject({ rpId: host, userVerification: 'required' });
});

test('passkeys of a name that the office had before are shown as opening nothing', async () => {
  const { app, person, prove, send } = await withPasskey();
  await app.database.$client`update passkeys set host = 'danhgia.vanninh.vn'`;
  expect((await person('GET', PASSKEYS)).json<OwnPasskeys>().passkeys).toMatchObject([{ use: 'nowhere' }]);
  expect((await send(await prove())).json()).toMatchObject(REFUSED);
  expect(await signInForTest(app, 'thong.ke')).toContain('hailong_session=');
});
