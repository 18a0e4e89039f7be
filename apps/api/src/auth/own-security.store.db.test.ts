import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { createAccountStore, findUserId, setMembership } from './account.store.ts';
import { hashPassword } from './argon2id.ts';
import { createOwnSecurityStore } from './own-security.store.ts';
import { addTestUser, insertTestOffice, TEST_PASSWORD } from './testing/people.ts';

const NEXT = 'mưa rào tháng bảy';

test('a new password stands in the log of every office the person belongs to, and only the kept session stays', async () => {
  const database = openDatabase(await aMigratedDatabase());
  onTestFinished(() => closeDatabase(database));
  const offices = [await insertTestOffice(database, 'mot'), await insertTestOffice(database, 'hai')] as const;
  await addTestUser(database, { username: 'thong.ke', officeId: offices[0], role: 'statistician' });
  const userId = await database.transaction(async (transaction) => {
    const found = (await findUserId(transaction, 'thong.ke')) ?? '';
    const membership = { userId: found, role: 'leader', mayViewNames: false, officerId: null } as const;
    await setMembership(transaction, { ...membership, officeId: offices[1] });
    return found;
  });
  const [kept] = await database.$client<{ id: string }[]>`
    insert into sessions (user_id, token, expires_at)
    select ${userId}, n::text, now() + interval '1 hour' from generate_series(1, 3) as n returning id`;
  const person = await createAccountStore(database).find(userId);
  if (!person || !kept) throw new Error('nobody to change');
  const own = createOwnSecurityStore(database);
  await own.changePassword(person, await hashPassword(NEXT), kept.id);
  expect(await own.isPassword(userId, TEST_PASSWORD)).toBe(false);
  expect(await own.isPassword(userId, NEXT)).toBe(true);
  expect(await database.$client`select id from sessions`).toEqual([{ id: kept.id }]);
  const logged = await database.$client`select office_id as id, action from audit_log order by office_id`;
  expect([...logged]).toEqual(offices.map((id) => ({ id, action: 'password.changed' })));
});
