import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { createResponseStore, readOwnResponse } from './responses.store.ts';

const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];

test('responses come by month and in the roster’s order, only the newest of each, none that was taken back', async () => {
  const { database } = await buildTestApp();
  const officeId = await officeIdOf(database);
  const responses = createResponseStore(database);
  const write = (month: string, officerId: string, text: string) =>
    responses.write({ officeId, month, officerId, actor: 'can.bo' }, text);
  await expect(write('2026-10', first, 'Sớm quá')).rejects.toMatchObject({ code: 'month.not-closed' });
  for (const month of [202_610, 202_611]) {
    await database.$client`
      insert into month_revisions (office_id, month, revision, frozen_at, frozen_by, content, content_hash, rating_ids, suspect_ids)
      values (${officeId}, ${month}, 1, now(), 'thong.ke', '{}', sha256('{}'), '', '')`;
  }
  await write('2026-11', second, 'Tháng mười một');
  await write('2026-10', second, 'Người thứ hai');
  await write('2026-10', first, 'Lần đầu');
  await write('2026-10', first, 'Lần sau');
  await write('2026-10', first, 'Lần sau');
  const read = async () =>
    (await responses.read(officeId, ['2026-10', '2026-11'])).map(({ month, text }) => `${month} ${text}`);
  expect(await read()).toEqual(['2026-10 Lần sau', '2026-10 Người thứ hai', '2026-11 Tháng mười một']);
  const [kept] = await database.$client`select count(*)::int as n from officer_responses where officer_id = ${first}`;
  expect(kept).toEqual({ n: 2 });
  await write('2026-10', first, '');
  expect(await read()).toEqual(['2026-10 Người thứ hai', '2026-11 Tháng mười một']);
  expect(await readOwnResponse(database, { officeId, month: '2026-10', officerId: first })).toBeNull();
});
