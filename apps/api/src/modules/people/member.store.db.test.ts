import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { findUserId } from '../../auth/account.store.ts';
import { addTestUser, insertTestOffice, officeIdOf } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { belongsElsewhere, entryTrouble, findMember } from './member.store.ts';

const ENTRY = sampleOfficers[0]?.id ?? '';
const NOBODY = '00000000-0000-4000-8000-000000000000';

test('an entry is somebody’s or free, and a member of two offices belongs elsewhere too', async () => {
  const { database } = await buildTestApp();
  const officeId = await officeIdOf(database);
  const other = await insertTestOffice(database);
  await addTestUser(database, { username: 'thong.ke', officeId, role: 'statistician', officerId: ENTRY });
  await database.transaction(async (transaction) => {
    const userId = (await findUserId(transaction, 'thong.ke')) ?? '';
    expect(await findMember(transaction, officeId, userId)).toMatchObject({ username: 'thong.ke', officerId: ENTRY });
    expect(await findMember(transaction, other, userId)).toBeUndefined();
    expect(await entryTrouble(transaction, officeId, null, userId)).toBeNull();
    expect(await entryTrouble(transaction, officeId, ENTRY, userId)).toBeNull();
    expect(await entryTrouble(transaction, officeId, ENTRY, null)).toBe('entry-taken');
    expect(await entryTrouble(transaction, officeId, NOBODY, userId)).toBe('entry-unknown');
    expect(await belongsElsewhere(transaction, officeId, userId)).toBe(false);
    expect(await belongsElsewhere(transaction, other, userId)).toBe(true);
  });
});
