import type { DueList } from '@hailong/schema/due';
import { addMonths, monthBounds, monthOf } from '@hailong/schema/month';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';

const OFFICE = '/api/offices/van-gia';
const ZONE = 'Asia/Ho_Chi_Minh';
const [own, other] = sampleOfficers.map(({ id }) => id) as [string, string];

test('the day begins with what is due: close last month, read comments; nothing about oneself, nothing once it is done', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician', officerId: own });
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  await addTestUser(app.database, { username: 'can.bo', officeId, role: 'officer', officerId: other });
  const cookies = {
    keeper: await signInForTest(app, 'thong.ke'),
    administrator: await signInForTest(app, 'quan.tri'),
    officer: await signInForTest(app, 'can.bo'),
  };
  const ask = (who: keyof typeof cookies) => app.inject({ url: `${OFFICE}/due`, headers: { cookie: cookies[who] } });
  const items = async (who: keyof typeof cookies) => (await ask(who)).json<DueList>().items;
  expect(await items('keeper')).toEqual([]);
  expect((await ask('officer')).statusCode).toBe(403);

  const month = addMonths(monthOf(Date.now(), ZONE), -1);
  const ratedAt = new Date(monthBounds(month, ZONE).until - 3_600_000).toISOString();
  await sendRatings(app, [
    aRating({ officerId: other, ratedAt, comment: 'Nhanh gọn' }),
    aRating({ officerId: own, ratedAt, comment: 'Về chính người đọc' }),
  ]);
  await app.database.$client`
    insert into surveys (office_id, survey, title, deadline, distributed, questions)
    values (${officeId}, 1, 'Khảo sát', current_date + 3, 0, '[]')`;
  expect(await items('keeper')).toMatchObject([
    { kind: 'close-month', month },
    { kind: 'comments', month, comments: 1 },
    { kind: 'survey', survey: '1', title: 'Khảo sát' },
  ]);
  expect((await items('administrator')).map(({ kind }) => kind)).toEqual(['close-month', 'survey']);
  const closing = `${OFFICE}/months/${month}`;
  const headers = { cookie: cookies.keeper };
  const { next } = (await app.inject({ url: `${closing}/closing`, headers })).json<{
    next: { revision: number; digest: string };
  }>();
  const payload = { revision: next.revision, digest: next.digest };
  await app.inject({ method: 'POST', url: `${closing}/revisions`, headers, payload });
  expect((await items('keeper')).map(({ kind }) => kind)).not.toContain('close-month');
  const calendar = await app.inject({ url: `${OFFICE}/calendar.ics`, headers });
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n[^]*UID:survey-1@van-gia\.hailong\r\n[^]*END:VCALENDAR/);
});
