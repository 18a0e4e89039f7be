import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice, aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { createAccountStore, findUserId } from './account.store.ts';
import { addUser, type UserToAdd } from './add-user.store.ts';
import { createAuditStore } from './audit.store.ts';
import { createSetupLink } from './first-administrator.store.ts';
import { officeIdOf } from './testing/people.ts';

const officerId = sampleOfficers[0]?.id ?? '';

const aUser = (overrides: Partial<UserToAdd> = {}): UserToAdd => ({
  username: 'Thong.Ke',
  displayName: 'Lê Thị Kê',
  passwordHash: 'first hash',
  office: null,
  role: 'statistician',
  mayViewNames: false,
  officerId: null,
  ...overrides,
});

const anOffice = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const find = async (username: string) => {
    const userId = await database.transaction((transaction) => findUserId(transaction, username));
    return createAccountStore(database).find(userId ?? '00000000-0000-4000-8000-000000000000');
  };
  return { database, find };
};

test('a new person gets the role in the first office, their roster entry, and a line in the log', async () => {
  const { database, find } = await anOffice();
  expect(await addUser(database, aUser({ officerId }))).toEqual({ office: 'van-gia', created: true });
  expect(await find('thong.ke')).toMatchObject({
    displayName: 'Lê Thị Kê',
    memberships: [{ office: 'van-gia', role: 'statistician', mayViewNames: false, officerId }],
  });
  const [entry] = await createAuditStore(database).read(await officeIdOf(database));
  expect(entry).toMatchObject({
    actor: 'console',
    action: 'user.added',
    details: { username: 'thong.ke', role: 'statistician', mayViewNames: false, officerId },
  });
});

test('a person who is there gets a new password and role, and every open session ends', async () => {
  const { database, find } = await anOffice();
  await addUser(database, aUser());
  await database.$client`insert into sessions (user_id, token, expires_at) select id, 'x', now() from users`;
  expect(await addUser(database, aUser({ role: 'leader', mayViewNames: true, passwordHash: 'second hash' }))).toEqual({
    office: 'van-gia',
    created: false,
  });
  expect(await database.$client`select password from accounts`).toEqual([{ password: 'second hash' }]);
  expect(await database.$client`select 1 from sessions`).toHaveLength(0);
  expect((await find('thong.ke'))?.memberships).toMatchObject([{ role: 'leader', mayViewNames: true }]);
});

test('an administrator added at the console ends the set-up link', async () => {
  const { database } = await anOffice();
  await createSetupLink(database, { publicUrl: undefined, port: 8080 });
  await addUser(database, aUser({ role: 'administrator' }));
  expect(await database.$client`select 1 from setup_links`).toHaveLength(0);
});

test('what does not exist or is taken is said, and nothing is written', async () => {
  const { database } = await anOffice();
  await addUser(database, aUser({ username: 'first', officerId }));
  expect(await addUser(database, aUser({ office: 'khong-co' }))).toBe('office-unknown');
  expect(await addUser(database, aUser({ officerId: '00000000-0000-4000-8000-000000000000' }))).toBe('officer-unknown');
  expect(await addUser(database, aUser({ officerId }))).toBe('officer-taken');
  expect(await database.$client`select username from users`).toEqual([{ username: 'first' }]);
});

test('without any office nobody can be added', async () => {
  const database = openDatabase(await aMigratedDatabase(), { max: 1 });
  onTestFinished(() => closeDatabase(database));
  expect(await addUser(database, aUser())).toBe('office-unknown');
});
