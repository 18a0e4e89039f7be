import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../../test/test-database.ts';
import { createAuditStore } from '../../auth/audit.store.ts';
import { officeIdOf } from '../../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../../database/connection.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { createMonthCommentStore } from './month-comments.store.ts';
import { insertRating } from '../../month/testing/insert-rating.store.ts';

const officerId = sampleOfficers[0]?.id ?? '';

const anOffice = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  await insertRating(database, officeId, aRating({ officerId, comment: 'Chờ lâu', customerName: 'Trần Văn Bình' }));
  await insertRating(database, officeId, aSuggestion({ comment: 'Thêm ghế', procedure: { name: 'Khai sinh' } }));
  await insertRating(
    database,
    officeId,
    aRating({ officerId, comment: 'Tháng sau', ratedAt: '2026-11-01T00:00:00+07:00' }),
  );
  return { database, officeId, comments: createMonthCommentStore(database), log: createAuditStore(database) };
};

test('comments of the month are read without names and without a line in the log', async () => {
  const { officeId, comments, log } = await anOffice();
  const rows = await comments.read(officeId, '2026-10');
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual(
    expect.objectContaining({ officerId, comment: 'Chờ lâu', customerName: null, procedure: null }),
  );
  expect(rows).toContainEqual(
    expect.objectContaining({ officerId: null, comment: 'Thêm ghế', customerName: null, procedure: 'Khai sinh' }),
  );
  expect(await log.read(officeId)).toEqual([]);
});

test('with names the log says who looked, at which month and at how much', async () => {
  const { officeId, comments, log } = await anOffice();
  const rows = await comments.readWithNames(officeId, '2026-10', 'thong.ke');
  expect(rows.map(({ customerName }) => customerName)).toContain('Trần Văn Bình');
  expect(await log.read(officeId)).toMatchObject([
    { actor: 'thong.ke', action: 'names.viewed', details: { month: '2026-10', comments: 2 } },
  ]);
});

test('what cannot be logged is not shown', async () => {
  const { database, officeId, comments } = await anOffice();
  await database.$client`alter table audit_log rename to elsewhere`;
  await expect(comments.readWithNames(officeId, '2026-10', 'thong.ke')).rejects.toThrow('audit_log');
});
