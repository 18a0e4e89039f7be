import { aRating } from '@hailong/schema/testing/builders';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { checkMonths, type CheckedRevision } from './check-months.store.ts';
import { createClosingPreviewStore } from './closing-preview.store.ts';
import { createRevisionStore } from './revision.store.ts';
import { insertRating } from './testing/insert-rating.store.ts';

test('every closed month is counted again: equal, equal with late ratings pending, or where it differs', async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 2 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const officerId = sampleOfficers[0]?.id ?? '';
  const store = createRevisionStore(database);
  const previews = createClosingPreviewStore(database);
  const check = async (): Promise<CheckedRevision[]> => {
    const checked: CheckedRevision[] = [];
    for await (const revision of checkMonths(database)) checked.push(revision);
    return checked;
  };
  for (const ratedAt of ['2026-09-10T08:00:00+07:00', '2026-10-10T08:00:00+07:00']) {
    await insertRating(database, officeId, aRating({ officerId, ratedAt }));
    const month = ratedAt.slice(0, 7);
    const { digest } = (await previews.read(officeId, month, new Date())).next;
    await store.freeze({ officeId, month, revision: 1, digest, actor: 'thong.ke' });
  }
  await insertRating(database, officeId, aRating({ officerId, ratedAt: '2026-10-11T08:00:00+07:00' }));
  const [september, october] = await check();
  expect(september).toEqual({ line: 'van-gia 2026-09 #1: khớp · equal', isEqual: true });
  expect(october?.isEqual).toBe(true);
  expect(october?.line).toMatch(/^van-gia 2026-10 #1: khớp · equal \(chờ bổ sung · pending: 1 phiếu, \d+ số liệu\)$/);
  // Somebody with the database's own password changes an answer of the past.
  await database.$client`alter table ratings disable trigger append_only`;
  await database.$client`update ratings set scores = '{"attitude":1}' where month = 202609`;
  const [changed, same] = await check();
  expect(changed?.isEqual).toBe(false);
  expect(changed?.line).toMatch(
    /^van-gia 2026-09 #1: KHÁC · DIFFERS: số liệu khác khi đếm lại .*office satisfaction-n 2 → 1/,
  );
  expect(same?.isEqual).toBe(true);
});
