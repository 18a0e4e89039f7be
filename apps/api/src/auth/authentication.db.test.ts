import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase, type Database } from '../database/connection.ts';
import { insertUser } from './account.store.ts';
import { hashPassword } from './argon2id.ts';
import { createAuthentication, type Authentication, type Credentials } from './authentication.store.ts';

const PASSWORD = 'con trâu gặm cỏ bờ đê';

const anAuthentication = async (transport: 'https' | 'loopback' = 'loopback') => {
  const database: Database = openDatabase(await aMigratedDatabase(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const passwordHash = await hashPassword(PASSWORD);
  const userId = await database.transaction((transaction) =>
    insertUser(transaction, { username: 'Thong.Ke-1', displayName: 'Lê Thị Kê', passwordHash }),
  );
  const authentication = createAuthentication(database, { secret: randomUUID() + randomUUID(), transport });
  return { database, authentication, userId };
};

const signedIn = async (authentication: Authentication, credentials: Credentials, headers: Headers) => {
  const done = await authentication.signIn(credentials, headers);
  if (typeof done === 'string') throw new Error(`not signed in: ${done}`);
  return done;
};

const cookieOf = (setCookies: readonly string[]): string => setCookies[0]?.split(';')[0] ?? '';

test('the right password makes a session, whatever the case of the username', async () => {
  const { authentication, userId } = await anAuthentication();
  const done = await signedIn(authentication, { username: 'THONG.ke-1', password: PASSWORD }, new Headers());
  const headers = new Headers({ cookie: cookieOf(done.setCookies) });
  expect(await authentication.findSession(headers)).toMatchObject({ userId, setCookies: [] });
});

test.each([
  { username: 'thong.ke-1', password: 'con trâu gặm cỏ bờ đ' },
  { username: 'nobody', password: PASSWORD },
  { username: 'x', password: PASSWORD },
  { username: '', password: '' },
  { username: 'không phải tên', password: 'x'.repeat(129) },
])('anything else makes none: %o', async (credentials) => {
  const { authentication } = await anAuthentication();
  expect(await authentication.signIn(credentials, new Headers())).toBe('credentials');
});

test('the cookie is HttpOnly and SameSite=Strict, on https also Secure and bound to the host', async () => {
  const credentials = { username: 'thong.ke-1', password: PASSWORD };
  const { authentication: plain } = await anAuthentication('loopback');
  const { authentication: https } = await anAuthentication('https');
  const [onLoopback] = (await signedIn(plain, credentials, new Headers())).setCookies;
  const [onHttps] = (await signedIn(https, credentials, new Headers())).setCookies;
  expect(onLoopback).toMatch(/^hailong_session=[^;]+; Max-Age=1200; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(onHttps).toMatch(/^__Host-hailong_session=[^;]+; Max-Age=1200; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
});

test('the database holds neither token nor signature', async () => {
  const { authentication, database } = await anAuthentication();
  const done = await signedIn(authentication, { username: 'thong.ke-1', password: PASSWORD }, new Headers());
  const [token = ''] = decodeURIComponent(cookieOf(done.setCookies).split('=')[1] ?? '').split('.');
  const rows = await database.$client<{ token: string }[]>`select token from sessions`;
  expect(rows).toHaveLength(1);
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(rows[0]?.token).not.toBe(token);
  const stolen = new Headers({ cookie: `hailong_session=${rows[0]?.token}` });
  expect((await authentication.findSession(stolen)).userId).toBeNull();
});

test('signing in again makes a new token and ends the session that came along', async () => {
  const { authentication, userId } = await anAuthentication();
  const credentials = { username: 'thong.ke-1', password: PASSWORD };
  const first = cookieOf((await signedIn(authentication, credentials, new Headers())).setCookies);
  const carried = new Headers({ cookie: first });
  const second = cookieOf((await signedIn(authentication, credentials, carried)).setCookies);
  expect(second).not.toBe(first);
  expect((await authentication.findSession(new Headers({ cookie: first }))).userId).toBeNull();
  expect((await authentication.findSession(new Headers({ cookie: second }))).userId).toBe(userId);
});

test('a cookie someone planted is never taken over', async () => {
  const { authentication } = await anAuthentication();
  const planted = new Headers({ cookie: 'hailong_session=planted.by-a-stranger' });
  const done = await signedIn(authentication, { username: 'thong.ke-1', password: PASSWORD }, planted);
  expect(cookieOf(done.setCookies)).not.toContain('planted');
  expect((await authentication.findSession(planted)).userId).toBeNull();
});

test('signing out deletes the session and the cookie', async () => {
  const { authentication, database } = await anAuthentication();
  const done = await signedIn(authentication, { username: 'thong.ke-1', password: PASSWORD }, new Headers());
  const headers = new Headers({ cookie: cookieOf(done.setCookies) });
  const { setCookies } = await authentication.signOut(headers);
  expect(setCookies).toEqual(['hailong_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict']);
  expect((await authentication.findSession(headers)).userId).toBeNull();
  expect(await database.$client`select 1 from sessions`).toHaveLength(0);
});

test('using a session moves its end forward, with a new cookie', async () => {
  const { authentication, database, userId } = await anAuthentication();
  const done = await signedIn(authentication, { username: 'thong.ke-1', password: PASSWORD }, new Headers());
  const headers = new Headers({ cookie: cookieOf(done.setCookies) });
  await database.$client`update sessions set expires_at = now() + interval '5 minutes'`;
  const found = await authentication.findSession(headers);
  expect(found.userId).toBe(userId);
  expect(found.setCookies[0]).toContain('Max-Age=1200');
  const [row] = await database.$client<{ left: number }[]>`
    select extract(epoch from expires_at - now())::int as left from sessions`;
  expect(row?.left).toBeGreaterThan(1100);
});

test('an idle session ends', async () => {
  const { authentication, database } = await anAuthentication();
  const done = await signedIn(authentication, { username: 'thong.ke-1', password: PASSWORD }, new Headers());
  await database.$client`update sessions set expires_at = now() - interval '1 second'`;
  const headers = new Headers({ cookie: cookieOf(done.setCookies) });
  expect((await authentication.findSession(headers)).userId).toBeNull();
});

test('a session ends after a working day however busy it is', async () => {
  const { authentication, database } = await anAuthentication();
  const done = await signedIn(authentication, { username: 'thong.ke-1', password: PASSWORD }, new Headers());
  await database.$client`update sessions set created_at = now() - interval '8 hours'`;
  const headers = new Headers({ cookie: cookieOf(done.setCookies) });
  expect((await authentication.findSession(headers)).userId).toBeNull();
  expect(await database.$client`select 1 from sessions`).toHaveLength(0);
});
