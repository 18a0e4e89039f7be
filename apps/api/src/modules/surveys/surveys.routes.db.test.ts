import { READY_SURVEY } from '@hailong/schema/ready-survey';
import { surveyListSchema, surveyStateSchema, type SurveyDraft } from '@hailong/schema/survey';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { readDocx } from '../../official-document/testing/read-docx.ts';
import { ballotPdf } from './ballot-pdf.ts';
import { surveyDocx } from './survey-letter.ts';
import { createSurveyStore } from './survey.store.ts';

const SURVEYS = '/api/offices/van-gia/surveys';
const draft: SurveyDraft = {
  title: 'Mô hình dùng mã QR',
  deadline: '2026-11-30',
  distributed: 8,
  questions: [
    { text: 'Dễ không?', options: ['Dễ', 'Khó'] },
    { text: 'Hài lòng không?', options: ['Có', 'Không'] },
  ],
};

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  const ask = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    app.inject({ method, url, headers, ...(payload && { payload }) });
  const type = (number: number, pass: 1 | 2, answers: (number | null)[], remark = '') =>
    ask('PUT', `${SURVEYS}/1/ballots/${number}/${pass}`, { answers, remark });
  return { app, officeId, ask, type };
};

test('a survey is begun, typed in twice, corrected, counted and reported', async () => {
  const { app, officeId, ask, type } = await anOffice();
  const begun = await ask('POST', SURVEYS, draft);
  expect([begun.statusCode, begun.json()]).toMatchObject([201, { ...draft, survey: '1', ballots: [] }]);
  await type(1, 1, [1, 2], 'Nên có ghế');
  await type(1, 2, [1, 2], 'Nên có ghế');
  await type(2, 1, [2, null]);
  const differs = surveyStateSchema.parse((await type(2, 2, [1, null])).json());
  expect(differs.ballots).toMatchObject([{ standing: 'agrees' }, { standing: 'differs', differing: [1] }]);
  expect(differs.tally).toMatchObject({ returned: 2, counted: 1, responsePercent: '12.5' });

  const state = surveyStateSchema.parse((await type(2, 1, [1, null])).json());
  expect(state.tally).toMatchObject({ counted: 2, responsePercent: '25.0' });
  expect(state.tally.questions[0]).toEqual({
    n: 2,
    options: [
      { n: 2, percent: '100.0', margin: { low: '34.2', high: '100.0' } },
      { n: 0, percent: '0.0', margin: { low: '0.0', high: '65.8' } },
    ],
  });
  expect(surveyListSchema.parse((await ask('GET', SURVEYS)).json()).surveys).toMatchObject([
    { survey: '1', counted: 2 },
  ]);

  const reply = await ask('GET', `${SURVEYS}/1/report.docx`);
  expect(reply.headers['content-disposition']).toBe('attachment; filename="van-gia-khao-sat-1.docx"');
  const { tables, paragraphs } = readDocx(reply.rawPayload);
  expect(tables).toContainEqual([
    ['Trả lời', 'Số người', 'Tỷ lệ (%)', 'Khoảng tin cậy 95% (%)'],
    ['Dễ', '2', '100,0', '34,2 – 100,0'],
    ['Khó', '0', '0,0', '0,0 – 65,8'],
  ]);
  expect(paragraphs.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Kính gửi:', '- Chủ tịch Ủy ban nhân dân;', '- Nên có ghế']),
  );
  const actions = await app.database.$client<{ action: string }[]>`
    select action from audit_log where office_id = ${officeId} and action like 'survey.%' order by sequence`;
  expect(actions.map(({ action }) => action)).toEqual([
    'survey.added',
    ...Array<string>(5).fill('survey.ballot-typed'),
  ]);
});

test('questions stay as they are once a ballot is typed; the rest may change', async () => {
  const { ask, type } = await anOffice();
  await ask('POST', SURVEYS, draft);
  const other = { ...draft, questions: draft.questions.slice(1) };
  expect((await ask('PUT', `${SURVEYS}/1`, other)).statusCode).toBe(200);
  await ask('PUT', `${SURVEYS}/1`, draft);
  await type(1, 1, [1, 1]);
  const refused = await ask('PUT', `${SURVEYS}/1`, other);
  expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'survey.has-ballots' }]);
  expect((await ask('PUT', `${SURVEYS}/1`, { ...draft, distributed: 90 })).json()).toMatchObject({ distributed: 90 });
});

test('a ballot that does not fit the questions is refused', async () => {
  const { ask, type } = await anOffice();
  await ask('POST', SURVEYS, draft);
  for (const answers of [[1], [1, 1, 1], [3, 1]]) expect((await type(1, 1, answers)).statusCode).toBe(400);
  expect((await ask('PUT', `${SURVEYS}/1/ballots/0/1`, { answers: [1, 1], remark: '' })).statusCode).toBe(400);
  expect((await ask('PUT', `${SURVEYS}/1/ballots/1/3`, { answers: [1, 1], remark: '' })).statusCode).toBe(400);
  for (const survey of ['2', '0', 'x']) {
    const reply = await ask('PUT', `${SURVEYS}/${survey}/ballots/1/1`, { answers: [1, 1], remark: '' });
    expect([reply.statusCode, reply.json()]).toMatchObject([404, { code: 'survey.unknown' }]);
  }
  expect((await ask('PUT', `${SURVEYS}/2`, draft)).statusCode).toBe(404);
});

test('leaders read, the statistician writes, nobody else does either', async () => {
  const { app, officeId, ask } = await anOffice();
  await ask('POST', SURVEYS, draft);
  for (const [role, reads] of [
    ['administrator', 200],
    ['leader', 200],
    ['officer', 403],
    ['duty-staff', 403],
  ] as const) {
    await addTestUser(app.database, { username: role, officeId, role });
    const headers = { cookie: await signInForTest(app, role) };
    for (const url of [SURVEYS, `${SURVEYS}/1`, `${SURVEYS}/1/ballot.pdf`, `${SURVEYS}/1/report.docx`]) {
      expect([role, url, (await app.inject({ url, headers })).statusCode]).toEqual([role, url, reads]);
    }
    const write = await app.inject({ method: 'POST', url: SURVEYS, headers, payload: draft });
    expect([role, write.statusCode]).toEqual([role, 403]);
  }
});

test('the ready form fits one side of A5, a longer one goes on overleaf', async () => {
  const pagesOf = async (questions: SurveyDraft['questions']) => {
    const pdf = await ballotPdf('UBND xã Vạn Ninh', { ...draft, questions });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;
  };
  expect(await pagesOf([...READY_SURVEY])).toBe(1);
  expect(await pagesOf([...READY_SURVEY, ...READY_SURVEY.slice(0, 6)])).toBe(2);
});

test('without a superior the report goes to the Chairman alone', async () => {
  const { app, officeId, ask } = await anOffice();
  await ask('POST', SURVEYS, { ...draft, distributed: 0 });
  const surveys = createSurveyStore(app.database);
  const survey = await surveys.read(officeId, 1);
  const office = { ...(await surveys.readLetterhead(officeId)), superiorName: '' };
  const docx = survey && readDocx(await surveyDocx(office, survey));
  expect(docx?.paragraphs.map(({ text }) => text)).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân.');
});
