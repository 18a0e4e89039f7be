import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase, type Database } from '../database/connection.ts';
import { createAccountStore } from './account.store.ts';
import { createSetupLink, ensureFirstAdministrator, redeemSetupLink } from './first-administrator.store.ts';

const server = { publicUrl: undefined, port: 8080 };
const NOW = Date.parse('2026-11-02T08:00:00+07:00');
const aUser = (username = 'quan.tri') => ({ username, displayName: 'Quản trị', passwordHash: '$argon2id$…' });

const aDatabase = async (): Promise<Database> => {
  const database = openDatabase(await aMigratedDatabase(), { max: 12 });
  onTestFinished(() => closeDatabase(database));
  for (const slug of ['van-gia', 'dai-lanh']) {
    await database.$client`
      insert into offices (slug, name, superior_name, settings) values (${slug}, ${slug}, '', '{}')`;
  }
  return database;
};

const tokenOf = (link: string | null): string => link?.split('#')[1] ?? '';

test('the link makes one administrator, of every office, and is spent', async () => {
  const database = await aDatabase();
  const token = tokenOf(await createSetupLink(database, server, NOW));
  const redeemed = await redeemSetupLink(database, token, aUser(), NOW);
  const account = await createAccountStore(database).find(typeof redeemed === 'string' ? '' : redeemed.userId);
  expect(account?.memberships.map(({ office, role, mayViewNames }) => [office, role, mayViewNames])).toEqual([
    ['van-gia', 'administrator', false],
    ['dai-lanh', 'administrator', false],
  ]);
  expect(await redeemSetupLink(database, token, aUser('second'), NOW)).toBe('link-invalid');
  expect(await createSetupLink(database, server, NOW)).toBeNull();
});

test('of ten who redeem it at the same moment, one becomes administrator', async () => {
  const database = await aDatabase();
  const token = tokenOf(await createSetupLink(database, server, NOW));
  const results = await Promise.all(
    Array.from({ length: 10 }, (_, index) => redeemSetupLink(database, token, aUser(`user${index}`), NOW)),
  );
  expect(results.filter((result) => typeof result === 'object')).toHaveLength(1);
  expect(results.filter((result) => result === 'link-invalid')).toHaveLength(9);
  expect(await database.$client`select 1 from users`).toHaveLength(1);
});

test('only a hash of the token is stored', async () => {
  const database = await aDatabase();
  const token = tokenOf(await createSetupLink(database, server, NOW));
  const [row] = await database.$client<{ row: string }[]>`select setup_links::text as row from setup_links`;
  expect(row?.row).not.toContain(token);
  expect(row?.row).not.toContain(Buffer.from(token).toString('hex'));
});

test('a new start ends the older link', async () => {
  const database = await aDatabase();
  const older = tokenOf(await createSetupLink(database, server, NOW));
  const newer = tokenOf(await createSetupLink(database, server, NOW));
  expect(await redeemSetupLink(database, older, aUser(), NOW)).toBe('link-invalid');
  expect(await redeemSetupLink(database, newer, aUser(), NOW)).toHaveProperty('userId');
});

test('it expires after a day, and what is no token at all was never valid', async () => {
  const database = await aDatabase();
  const token = tokenOf(await createSetupLink(database, server, NOW));
  const aDayLater = NOW + 24 * 60 * 60 * 1000;
  expect(await redeemSetupLink(database, token, aUser(), aDayLater)).toBe('link-invalid');
  expect(await redeemSetupLink(database, '', aUser(), NOW)).toBe('link-invalid');
  expect(await redeemSetupLink(database, token, aUser(), aDayLater - 1)).toHaveProperty('userId');
});

test('a username that is taken leaves the link as it was', async () => {
  const database = await aDatabase();
  await database.$client`insert into users (name, email, username) values ('Ai đó', 'x@users.invalid', 'quan.tri')`;
  const token = tokenOf(await createSetupLink(database, server, NOW));
  expect(await redeemSetupLink(database, token, aUser('Quan.Tri'), NOW)).toBe('username-taken');
  expect(await redeemSetupLink(database, token, aUser('quan.tri.2'), NOW)).toHaveProperty('userId');
});

test('the environment makes the first administrator, once', async () => {
  const database = await aDatabase();
  const given = { username: 'Quan.Tri', password: 'mưa rào tháng bảy' };
  await createSetupLink(database, server, NOW);
  await ensureFirstAdministrator(database, given);
  await ensureFirstAdministrator(database, { ...given, password: 'nắng hạn tháng năm' });
  await ensureFirstAdministrator(database, { ...given, username: 'another' });
  expect(await database.$client`select username from users`).toEqual([{ username: 'quan.tri' }]);
  expect(await database.$client`select 1 from setup_links`).toHaveLength(0);
});

test.each([
  [{ username: 'quan tri', password: 'mưa rào tháng bảy' }, 'ADMIN_USERNAME'],
  [{ username: 'quan.tri', password: 'ngắn quá' }, 'ít nhất 12'],
  [{ username: 'quan.tri', password: 'danhgia12345678' }, 'dễ đoán'],
  [{ username: 'nguyenvanan', password: 'NguyenVanAn1234' }, 'dễ đoán'],
])('a bad pair is refused with a sentence: %o', async (given, sentence) => {
  const database = await aDatabase();
  await expect(ensureFirstAdministrator(database, given)).rejects.toThrow(sentence);
  expect(await database.$client`select 1 from users`).toHaveLength(0);
});
