import { apiPaths } from '@hailong/schema/api-paths';
import type { SurveyState } from '@hailong/schema/survey';
import { tallySurvey } from '@hailong/schema/tally-survey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aMembership, anAccount } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderAdmin, standInForBrowser } from '../testing/render-admin.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const questions = [
  { text: 'Dễ không?', options: ['Dễ', 'Khó'] },
  { text: 'Hài lòng không?', options: ['Có', 'Bình thường', 'Không'] },
];

const aSurvey = (overrides: Partial<SurveyState> = {}): SurveyState => ({
  survey: '1',
  title: 'Mô hình mã QR',
  deadline: null,
  distributed: 10,
  questions,
  ballots: [],
  tally: tallySurvey(questions, 10, []),
  ...overrides,
});

const TYPE = `PUT ${apiPaths.surveyBallot('van-gia', '1', '1', '1')}`;

test('a ballot is typed with digits alone: each moves on, Enter saves and goes to the next ballot', async () => {
  server.state.instead[`GET ${apiPaths.survey('van-gia', '1')}`] = { body: aSurvey() };
  server.state.instead[TYPE] = {
    body: aSurvey({ ballots: [{ number: 1, passes: ['1'], standing: 'once', differing: [] }] }),
  };
  renderAdmin(server.origin, adminPaths.survey('van-gia', '1'));
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('1. Dễ không?'));
  await user.keyboard('912');
  expect(screen.getByLabelText('Ý kiến khác')).toBe(document.activeElement);
  await user.keyboard('tốt{Enter}');
  expect((await screen.findAllByText('Phiếu 1: mới nhập một lượt.')).length).toBeGreaterThan(0);
  expect(server.state.bodies[TYPE]).toEqual({ answers: [1, 2], remark: 'tốt' });
  expect(screen.getByLabelText('1. Dễ không?')).toBe(document.activeElement);
  expect(screen.getByLabelText('Số phiếu')).toHaveProperty('value', '2');
});

test('a question without a number is said, and nothing is sent', async () => {
  server.state.instead[`GET ${apiPaths.survey('van-gia', '1')}`] = { body: aSurvey() };
  renderAdmin(server.origin, adminPaths.survey('van-gia', '1'));
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('1. Dễ không?'));
  await user.keyboard('0{Enter}');
  expect(await screen.findByText('Câu 2 chưa có số.')).toBeDefined();
  expect(server.state.bodies).toEqual({});
});

test('a leader reads the results and types nothing', async () => {
  server.state.account = anAccount({ memberships: [aMembership({ role: 'leader' })] });
  const typed = (['1', '2'] as const).map((pass) => ({ number: 1, pass, answers: [1, null], remark: '' }));
  server.state.instead[`GET ${apiPaths.survey('van-gia', '1')}`] = {
    body: aSurvey({ tally: tallySurvey(questions, 10, typed) }),
  };
  renderAdmin(server.origin, adminPaths.survey('van-gia', '1'));
  expect(await screen.findByRole('row', { name: 'Dễ 1 100,0% 20,7% – 100,0%' })).toBeDefined();
  expect(screen.getAllByRole('row', { name: 'Có 0 – –' })).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: 'Nhập phiếu nhận lại' })).toBeNull();
});

test('a survey begins with the ready form; what is missing is said before anything is sent', async () => {
  server.state.instead[`GET ${apiPaths.surveys('van-gia')}`] = { body: { surveys: [] } };
  renderAdmin(server.origin, adminPaths.surveys('van-gia'));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Bắt đầu khảo sát' }));
  await user.clear(screen.getByLabelText(/Tên mô hình/));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText(/^Cần có tên/)).toBeDefined();
  expect(server.state.bodies).toEqual({});
});
