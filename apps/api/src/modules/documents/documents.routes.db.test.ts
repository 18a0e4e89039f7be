import { monthFiguresSchema } from '@hailong/schema/month-figures';
import { monthlyReportSchema, type Result } from '@hailong/schema/monthly-report';
import { aRating } from '@hailong/schema/testing/builders';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { insertRating } from '../../month/testing/insert-rating.store.ts';
import { readDocx } from '../../official-document/testing/read-docx.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { createDocumentFrameStore } from './document-frame.store.ts';

const MONTH = '/api/offices/van-gia/months/2026-10';
const PERIOD = '/api/offices/van-gia/periods/2026-Q4';
const FILES = [`${MONTH}.xlsx`, `${MONTH}.docx`, `${PERIOD}.xlsx`, `${PERIOD}.docx`];
const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  return { app, officeId, get: (url: string) => app.inject({ url, headers }) };
};

/** An awkward month: a tie, a single rating, nothing but "does not apply", someone with none. */
const fillMonth = async ({ app, officeId }: Awaited<ReturnType<typeof anOffice>>): Promise<void> => {
  for (const attitude of [1, 2, 3, 4, 4, 5, 5, 5]) {
    await insertRating(app.database, officeId, aRating({ officerId: first, scores: { attitude, guidance: null } }));
  }
  await insertRating(
    app.database,
    officeId,
    aRating({ officerId: second, scores: { attitude: null, resolution: null, guidance: null } }),
  );
};

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

test('the workbook says the same as the JSON, for every officer, question and level', async () => {
  const office = await anOffice();
  await fillMonth(office);
  const report = monthlyReportSchema.parse((await office.get(MONTH)).json());
  const reply = await office.get(`${MONTH}.xlsx`);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(reply.headers['content-disposition']).toBe('attachment; filename="van-gia-2026-10.xlsx"');
  const sheets = await readWorkbook(reply.rawPayload);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Tổng quan',
    'Thái độ phục vụ',
    'Tình trạng giải quyết hồ sơ',
    'Liên hệ, hướng dẫn',
    'Cách tính',
  ]);

  const everyone: readonly Result[] = [...report.officers, report.office];
  const counted = monthFiguresSchema.parse((await office.get(`${MONTH}/figures`)).json());
  const others = [...counted.officers, counted.office];
  const figures = (sheet: number) => sheets[sheet]?.data.slice(1).map((row) => row.slice(3));
  expect(figures(0)).toEqual(
    everyone.map(({ ratings, satisfaction, criteria }, index) => [
      ratings.valid,
      ratings.suspect,
      ratings.total,
      satisfaction.n,
      numberOf(satisfaction.percent),
      numberOf(others[index]?.margin?.low ?? null),
      numberOf(others[index]?.margin?.high ?? null),
      null,
      null,
      ...criteria.map(({ mean }) => numberOf(mean)),
    ]),
  );
  for (const place of [0, 1, 2]) {
    expect(figures(place + 1)).toEqual(
      everyone.map(({ criteria }, index) => {
        const { n = null, mean = null, distribution = {} } = criteria[place] ?? {};
        const { percent = null, margin = null } = others[index]?.criteria[place] ?? {};
        const share = [percent, margin?.low ?? null, margin?.high ?? null].map(numberOf);
        return [n, numberOf(mean), ...Object.values(distribution), ...share];
      }),
    );
  }
  const names = sheets[0]?.data.slice(1).map((row) => row[1]);
  expect(names).toEqual([...report.officers.map(({ name }) => name), 'Toàn đơn vị']);
});

test('the Word document says the same as the JSON', async () => {
  const office = await anOffice();
  await fillMonth(office);
  const report = monthlyReportSchema.parse((await office.get(MONTH)).json());
  const reply = await office.get(`${MONTH}.docx`);
  expect(reply.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(reply.headers['content-disposition']).toBe('attachment; filename="van-gia-2026-10.docx"');
  const { tables } = readDocx(reply.rawPayload);
  const figures = tables.find(([heading]) => heading?.includes('Phiếu hợp lệ'))?.slice(2);
  const columns = [2, 3, 4, 8, 9];
  expect(figures?.map((row) => columns.map((column) => row[column]))).toEqual(
    [...report.officers, report.office].map(({ ratings, satisfaction: { n, percent } }) => [
      ...[ratings.valid, ratings.suspect, ratings.total, n].map(String),
      percent?.replace('.', ',') ?? '–',
    ]),
  );
});

test('a quarter and a year count the ratings of all their months', async () => {
  const { app, officeId, get } = await anOffice();
  for (const [month, attitude] of [
    ['10', 5],
    ['10', 5],
    ['12', 2],
    ['03', 4],
  ] as const) {
    const ratedAt = `2026-${month}-15T09:00:00+07:00`;
    await insertRating(app.database, officeId, aRating({ officerId: first, scores: { attitude }, ratedAt }));
  }
  const officeRow = async (period: string) => {
    const reply = await get(`/api/offices/van-gia/periods/${period}.xlsx`);
    return (await readWorkbook(reply.rawPayload))[0]?.data
      .at(-1)
      ?.filter((_, column) => [3, 4, 5, 6, 7, 12].includes(column));
  };
  expect(await officeRow('2026-Q4')).toEqual([3, 0, 3, 3, 66.7, 4]);
  expect(await officeRow('2026')).toEqual([4, 0, 4, 4, 75, 4]);
  const reply = await get('/api/offices/van-gia/periods/2026-Q4.docx');
  expect(reply.headers['content-disposition']).toBe('attachment; filename="van-gia-2026-Q4.docx"');
  expect(readDocx(reply.rawPayload).paragraphs.map(({ text }) => text)).toContain('quý IV năm 2026');
});

test('comments come as reviewed, without names, and never those about the reader', async () => {
  const { app, officeId } = await anOffice();
  const aComment = async (officerId: string, comment: string): Promise<string> => {
    const rating = aRating({ officerId, comment, customerName: 'Lê Thị Mận' });
    await insertRating(app.database, officeId, rating);
    return rating.id;
  };
  await aComment(first, 'về chính mình');
  const redacted = await aComment(second, 'số của tôi là 0905');
  await aComment(second, 'còn chờ');
  await app.database.$client`
    insert into comment_reviews (office_id, rating_id, sequence, shown, actor, why)
    values (${officeId}, ${redacted}, 1, 'số của tôi là …', 'thong.ke', 'số điện thoại')`;
  await addTestUser(app.database, { username: 'chi', officeId, role: 'statistician', officerId: first });
  const headers = { cookie: await signInForTest(app, 'chi') };
  const { paragraphs, xml } = readDocx((await app.inject({ url: `${MONTH}.docx`, headers })).rawPayload);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['- số của tôi là …', '- còn chờ (chưa xem xét)']));
  expect(texts).toContain('Không gồm 1 ý kiến về chính người lập báo cáo; người khác lập báo cáo này thì có.');
  expect(xml).not.toMatch(/0905|chính mình|Mận/);
});

test.each(['periods/2026-Q5', 'periods/2026-10', 'periods/26', 'months/2026-13'])(
  'there is no document of %s',
  async (period) => {
    const { get } = await anOffice();
    for (const end of ['xlsx', 'docx']) {
      const reply = await get(`/api/offices/van-gia/${period}.${end}`);
      expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([404, 'month.unknown']);
    }
  },
);

test('whoever may read months may save them', async () => {
  const { app, officeId } = await anOffice();
  for (const [role, status] of [
    ['administrator', 200],
    ['leader', 200],
    ['officer', 403],
    ['duty-staff', 403],
  ] as const) {
    await addTestUser(app.database, { username: role, officeId, role });
    const headers = { cookie: await signInForTest(app, role) };
    for (const url of FILES) {
      expect([role, url, (await app.inject({ url, headers })).statusCode]).toEqual([role, url, status]);
      expect((await app.inject(url)).statusCode).toBe(401);
    }
  }
});

test('what an older version kept as settings is read with today’s defaults', async () => {
  const { app, officeId } = await anOffice();
  await app.database.$client`update offices set settings = '{}' where id = ${officeId}`;
  const frame = await createDocumentFrameStore(app.database).read(officeId);
  expect(frame.settings).toMatchObject({ minimumSample: 5, recipients: [], signer: null });
});
