import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { findLink, issueLink, redeemInvitation } from './invitation.store.ts';
import { addTestUser, officeIdOf } from './testing/people.ts';

const ENTRY = sampleOfficers[0]?.id ?? '';

const anInvitation = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 6 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const link = { officeId, displayName: 'Lan', role: 'leader', mayViewNames: false, officerId: ENTRY } as const;
  const { token } = await database.transaction((transaction) =>
    issueLink(transaction, { ...link, userId: null, createdBy: 'quan.tri' }),
  );
  const redeem = (username: string) =>
    redeemInvitation(database, token, { username, displayName: 'Lan', passwordHash: 'x' });
  return { database, officeId, token, redeem };
};

test('of many who redeem the same link at once, one gets through', async () => {
  const { redeem } = await anInvitation();
  const outcomes = await Promise.all(['a.1', 'b.2', 'c.3', 'd.4'].map(redeem));
  expect(outcomes.filter((outcome) => outcome === 'link-invalid')).toHaveLength(3);
});

test('a link whose roster entry became somebody else’s makes no account without it', async () => {
  const { database, officeId, token, redeem } = await anInvitation();
  await addTestUser(database, { username: 'nguoi.khac', officeId, role: 'officer', officerId: ENTRY });
  expect(await redeem('lan')).toBe('link-invalid');
  expect((await findLink(database, token))?.kind).toBe('invitation');
});
