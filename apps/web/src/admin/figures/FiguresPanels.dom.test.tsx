import { apiPaths } from '@hailong/schema/api-paths';
import { NO_POINTS } from '@hailong/schema/circular-score';
import { summariseFigures, type FiguresInput } from '@hailong/schema/summarise-figures';
import { aCriteriaSet, aCriterion } from '@hailong/schema/testing/builders';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCatalogue, aMonth, anOfficerResult } from '../testing/a-month.ts';
import { aMembership } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import { FiguresPanels } from './FiguresPanels.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const hoa = anOfficerResult({ officerId: uuid(1), name: 'Nguyễn Thị Hoa', attitude: { 1: 1, 2: 0, 3: 0, 4: 3, 5: 4 } });
const ba = anOfficerResult({ officerId: uuid(2), name: 'Lê Văn Ba', attitude: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } });
const before = anOfficerResult({ officerId: uuid(1), attitude: { 1: 2, 2: 0, 3: 0, 4: 3, 5: 0 } });
const two = { points: 2, n: 1 };

const figures = (overrides: Partial<FiguresInput> = {}) =>
  summariseFigures({
    report: aMonth([hoa, ba]),
    before: [aMonth([before], { month: '2026-09' })],
    criteriaSets: [aCriteriaSet({ items: [aCriterion()] })],
    details: {
      reasons: [{ officerId: uuid(1), criteriaSet: 1, code: 'attitude', reason: 'slow', n: 2 }],
      channels: [{ officerId: uuid(1), channel: 'kiosk', n: 8 }],
      hours: [{ weekday: 2, hour: 9, n: 6 }],
      circular: [],
    },
    dossiers: [{ officerId: uuid(1), received: 32, cs2: null }],
    minimumSample: 5,
    ...overrides,
  });

const FIGURES = `GET ${apiPaths.monthFigures('van-gia', '2026-10')}`;
const DOSSIERS = `PUT ${apiPaths.monthDossiers('van-gia', '2026-10')}`;

const show = (shown = figures(), role: 'statistician' | 'leader' = 'statistician') => {
  server.state.instead[FIGURES] = { body: shown };
  renderPart(
    server.origin,
    <FiguresPanels
      month="2026-10"
      catalogue={aCatalogue([hoa, ba])}
      criteriaSets={aMonth([hoa, ba]).criteriaSets}
      permit={aMembership({ role })}
    />,
  );
};

test('while the figures come a screen reader hears so, by a role that may carry words', async () => {
  show(figures(), 'leader');
  expect(screen.getByRole('status').textContent).toBe('Đang tải số liệu chi tiết…');
  expect(await screen.findByRole('row', { name: /Nguyễn Thị Hoa/ })).toBeDefined();
  expect(screen.queryByText('Đang tải số liệu chi tiết…')).toBeNull();
});

test('each officer has response rate, margin and change; with few ratings no share to compare', async () => {
  show(figures(), 'leader');
  const row = await screen.findByRole('row', { name: /Nguyễn Thị Hoa/ });
  expect(row.textContent).toContain('32');
  expect(row.textContent).toContain('25,0%');
  expect(row.textContent).toContain('87,5%');
  expect(row.textContent).toContain('52,9% – 97,8%');
  expect(row.textContent).toContain('+27,5');
  const small = screen.getByRole('row', { name: /Lê Văn Ba/ });
  expect(small.textContent).toContain('dưới 5 phiếu, không so sánh');
  expect(small.textContent).not.toContain('100,0%');
});

test('two officers stand side by side', async () => {
  show(figures(), 'leader');
  await screen.findByRole('row', { name: /Lê Văn Ba/ });
  await userEvent.click(screen.getByLabelText('Đặt cạnh nhau', { selector: 'input' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Nguyễn Thị Hoa', hidden: true }));
  const table = screen.getByRole('table', { name: 'So sánh các cán bộ đã chọn' });
  expect(within(table).queryByText('Lê Văn Ba')).toBeNull();
  const inDepth = screen.getByRole('table', { name: 'Từng tiêu chí, lý do và kênh của các cán bộ đã chọn' });
  expect(within(inDepth).getByRole('row', { name: /87,5%.*8 câu trả lời/ })).toBeDefined();
  expect(within(inDepth).getByText('slow: 2')).toBeDefined();
  expect(within(inDepth).getByText('Máy tại quầy: 8')).toBeDefined();
  await userEvent.click(await screen.findByRole('option', { name: 'Lê Văn Ba', hidden: true }));
  expect(within(inDepth).getByText('dưới 5 phiếu, không so sánh')).toBeDefined();
  expect(within(inDepth).queryByText('100,0%')).toBeNull();
});

test('every picture has its sentence and its table', async () => {
  show();
  expect(await screen.findByText('Nhiều phiếu nhất: Thứ Ba, từ 9 giờ đến 10 giờ (6 phiếu).')).toBeDefined();
  expect(screen.getByRole('row', { name: /Máy tại quầy 8/ })).toBeDefined();
  expect(screen.getByText('Nhiều nhất: slow (2 lần).')).toBeDefined();
  expect(screen.getByText(/So với tháng trước: /)).toBeDefined();
  expect(screen.getByRole('table', { name: /Hài lòng trở lên qua từng tháng/, hidden: true })).toBeDefined();
  expect(screen.queryByText(/TT 01\/2018/)).toBeNull();
});

test('the score says what it is made of and what is missing', async () => {
  const points = { ...NO_POINTS, cs1: two, cs3: two, cs7: { points: 1, n: 1 }, verifying: 2, lateWithoutTrouble: 1 };
  const scored = figures({
    criteriaSets: [aCriteriaSet({ items: [aCriterion()], scoringProfile: { id: 'tt-01-2018', indicators: {} } })],
    details: { reasons: [], channels: [], hours: [], circular: [{ officerId: uuid(1), points }] },
  });
  show(scored, 'leader');
  const table = await screen.findByRole('table', { name: 'Điểm từng chỉ số của từng cán bộ' });
  expect(within(table).getByRole('row', { name: /Nguyễn Thị Hoa 2,0 – 2,0 – 1,0 5,0 \/ 6,0/ }).textContent).toContain(
    'thiếu CS2, CS4',
  );
  expect(within(table).getByText('hoàn thành 100% nhiệm vụ')).toBeDefined();
  expect(screen.getByText(/2 phản ánh đang xác minh/)).toBeDefined();
  expect(screen.getByText(/1 hồ sơ quá hạn/)).toBeDefined();
  expect(screen.queryByText('Nhập số hồ sơ')).toBeNull();
});

test('dossiers are entered for everybody at once; what is no number is said', async () => {
  show();
  const field = await screen.findByLabelText('Hồ sơ tiếp nhận, Lê Văn Ba');
  await userEvent.type(field, 'mười');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu số hồ sơ', hidden: true }));
  expect(screen.getByText(/Số nguyên, không âm/)).toBeDefined();
  await userEvent.clear(field);
  await userEvent.type(field, '10');
  server.state.instead[DOSSIERS] = { body: figures() };
  await userEvent.click(screen.getByRole('button', { name: 'Lưu số hồ sơ', hidden: true }));
  expect(await screen.findByText('Đã lưu số hồ sơ.')).toBeDefined();
  expect(server.state.bodies[DOSSIERS]).toEqual({
    counts: [
      { officerId: uuid(1), received: 32, cs2: null },
      { officerId: uuid(2), received: 10, cs2: null },
    ],
  });
});

test('a month closed before details were kept says so', async () => {
  show(figures({ details: null }));
  expect(await screen.findByText(/được chốt khi chưa lưu lý do/)).toBeDefined();
});

test('a file fills the form in and says which rows it could not take; saving stays a step of its own', async () => {
  show();
  const file = new File(['Họ và tên;Hồ sơ'], 'ho-so.csv');
  server.state.instead[`POST ${apiPaths.monthDossierFile('van-gia', '2026-10')}?name=ho-so.csv`] = {
    body: {
      counts: [{ officerId: uuid(2), received: 42, cs2: null }],
      wrong: [{ line: 3, name: 'Trần Không Có', fault: 'unknown-officer' }],
    },
  };
  await screen.findByLabelText('Hồ sơ tiếp nhận, Lê Văn Ba');
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]') ?? document.body, file);
  expect(await screen.findByText(/Đã điền 1 dòng từ tệp/)).toBeDefined();
  expect(screen.getByText('Dòng 3, Trần Không Có: không có trong danh sách cán bộ của tháng này')).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('Hồ sơ tiếp nhận, Lê Văn Ba').value).toBe('42');
  expect(screen.getByLabelText<HTMLInputElement>('Hồ sơ tiếp nhận, Nguyễn Thị Hoa').value).toBe('32');
  expect(server.state.bodies[DOSSIERS]).toBeUndefined();
});
