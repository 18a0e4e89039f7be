import type { AuditPage } from '@hailong/schema/audit';
import type { PasskeyCreation, PasskeyProof, PasskeyRequest } from '@hailong/schema/passkey';
import type { LightMyRequestResponse } from 'fastify';
import type { Reply } from '../../../../test/asker.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { createAuthenticator, type Mischief } from '../../../auth/testing/authenticator.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../../auth/testing/people.ts';

const HOST = 'localhost:8080';
export const ORIGIN = `http://${HOST}`;
export const PASSKEYS = '/api/account/passkeys';
export const REFUSED = { status: 401, code: 'session.passkey' };

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** An office with a statistician and an administrator, asked at http://localhost:8080. */
export const anOffice = async (publicUrl?: string) => {
  const app = await buildTestApp({ publicUrl });
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const ask = async (cookie: string, method: Method, url: string, payload?: object, host = HOST): Reply =>
    app.inject({ method, url, headers: { host, cookie }, ...(payload && { payload }) });
  const asPerson = async (username: string) => {
    const cookie = await signInForTest(app, username);
    return (method: Method, url: string, payload?: object): Reply => ask(cookie, method, url, payload);
  };
  const question = async (host = HOST): Promise<PasskeyRequest> =>
    (await ask('', 'POST', '/api/auth/passkey/question', undefined, host)).json();
  const send = (proof: object, cookie = '', host = HOST): Reply =>
    ask(cookie, 'POST', '/api/auth/passkey', proof, host);
  const logged = async (action: string) => {
    const admin = await asPerson('quan.tri');
    return (await admin('GET', `/api/offices/van-gia/audit?action=${action}`)).json<AuditPage>().entries;
  };
  return { app, ask, asPerson, question, send, logged };
};

/** The same, and a device of that person with a passkey. */
export const withPasskey = async (username = 'thong.ke') => {
  const office = await anOffice();
  const person = await office.asPerson(username);
  const device = createAuthenticator(ORIGIN);
  const creation = (await person('POST', `${PASSKEYS}/question`)).json<PasskeyCreation>();
  const added: LightMyRequestResponse = await person('POST', PASSKEYS, device.make(creation, 'Máy ở quầy 2'));
  const prove = async (mischief?: Mischief): Promise<PasskeyProof> => device.prove(await office.question(), mischief);
  return { ...office, person, device, added, prove };
};
