import { apiPaths } from '@hailong/schema/api-paths';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aMembership } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { problemReply } from '../testing/json-server.ts';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import { Downloads } from './Downloads.tsx';

standInForBrowser();

const letter = apiPaths.monthDocx('van-gia', '2026-10');
const workbook = apiPaths.monthXlsx('van-gia', '2026-10');
const report = apiPaths.monthCsv('van-gia', '2026-10');
const periods = [
  adminPaths.period('van-gia', '2026-Q4'),
  adminPaths.period('van-gia', '2026'),
  ...['2026-Q4', '2026'].flatMap((period) => [
    apiPaths.periodDocx('van-gia', period),
    apiPaths.periodXlsx('van-gia', period),
  ]),
];
const calendar = apiPaths.calendar('van-gia');
const ratings = apiPaths.monthRatingsCsv('van-gia', '2026-10');

let server: Awaited<ReturnType<typeof startOfficeServer>>;
let saved: Blob[] = [];
beforeEach(async () => {
  server = await startOfficeServer();
  saved = [];
  // The two doors to a browser's downloads that jsdom does not have.
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) saved.push(file);
    return '#saved';
  };
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => server.close());

const open = (permit = aMembership()) =>
  renderPart(server.origin, <Downloads office="van-gia" month="2026-10" permit={permit} />);
const press = () => userEvent.click(screen.getByRole('link', { name: 'Báo cáo tháng (CSV)' }));

test.each([
  ['statistician', [letter, workbook, report, calendar, ratings, `${ratings}?names=1`]],
  ['administrator', [letter, workbook, report, calendar, ratings]],
  ['leader', [letter, workbook, report, calendar, ratings]],
] as const)('%s gets real links to the files the role may have', (role, files) => {
  open(aMembership({ role }));
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([...files, ...periods]);
});

test('quarter and year are named as the office names them', () => {
  open();
  expect(screen.getByRole('link', { name: 'Báo cáo quý IV/2026 (Word)' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Báo cáo năm 2026 (Excel)' })).toBeDefined();
});

test('a file is saved under the name the server gives it', async () => {
  server.state.instead[`GET ${report}`] = {
    headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="van-gia-2026-10.csv"' },
    body: '\uFEFFofficer,n\r\n',
  };
  open();
  await press();
  expect(await screen.findByText('Đã tải van-gia-2026-10.csv')).toBeDefined();
  expect(saved.map(({ size, type }) => [size, type])).toEqual([[14, 'text/csv']]);
});

test('a file that does not come is said beside its link, and nothing is saved', async () => {
  server.state.instead[`GET ${report}`] = problemReply('server.unavailable');
  open();
  await press();
  expect(await screen.findByText(/^Chưa tải được\. Máy chủ đang bận/)).toBeDefined();
  expect(saved).toEqual([]);
});

test('a session that has ended leads to sign-in and back', async () => {
  server.state.instead[`GET ${report}`] = problemReply('session.missing');
  const router = open();
  await press();
  await waitFor(() => expect(router.state.location.pathname).toBe(adminPaths.signIn));
});
