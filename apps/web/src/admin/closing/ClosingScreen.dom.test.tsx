import type { MonthChange, MonthClosing } from '@hailong/schema/closing';
import { apiPaths } from '@hailong/schema/api-paths';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aMembership, anAccount } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { problemReply } from '../testing/json-server.ts';
import { renderAdmin, standInForBrowser } from '../testing/render-admin.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const DIGEST = 'a'.repeat(64);
const SHOWN = `GET ${apiPaths.monthClosing('van-gia', '2026-10')}`;
const FREEZE = `POST ${apiPaths.monthRevisions('van-gia', '2026-10')}`;
const address = adminPaths.closing('van-gia', '2026-10');

const aChange = (overrides: Partial<MonthChange> = {}): MonthChange => ({
  officerId: null,
  name: 'UBND thị trấn Vạn Giã',
  figure: 'valid',
  criteriaSet: null,
  code: null,
  score: null,
  before: '8',
  after: '9',
  ...overrides,
});

const aClosing = (
  state: MonthClosing['state'],
  next: Partial<MonthClosing['next']> = {},
  revisions: MonthClosing['revisions'] = [],
): MonthClosing => ({
  month: '2026-10',
  timeZone: 'Asia/Ho_Chi_Minh',
  state,
  next: {
    revision: revisions.length + 1,
    digest: DIGEST,
    criteriaSets: [1],
    ratings: { valid: 8, suspect: 1, total: 9 },
    suggestions: 2,
    setAside: 0,
    unreadComments: 0,
    openProposals: 0,
    kiosks: [],
    changes: [],
    ...next,
  },
  revisions,
});

const revisionOne: MonthClosing['revisions'][number] = {
  revision: 1,
  frozenAt: '2026-11-02T02:15:00.000Z',
  frozenBy: 'thong.ke',
  contentHash: 'b'.repeat(64),
  ratings: { valid: 8, suspect: 1, total: 9 },
  changes: 0,
};

const show = (closing: MonthClosing) => {
  server.state.instead[SHOWN] = { body: closing };
  return renderAdmin(server.origin, address);
};

test('the statistician looks, is asked once more, and closes exactly what was shown', async () => {
  show(
    aClosing('open', {
      unreadComments: 3,
      setAside: 1,
      kiosks: [{ name: 'Quầy 1', waiting: 4, lastContactAt: '2026-10-31T08:00:00Z' }],
    }),
  );
  expect(await screen.findByText('3 ý kiến chưa có ai đọc.')).toBeDefined();
  expect(screen.getByText('Máy “Quầy 1” báo còn 4 phiếu chưa gửi.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Chốt tháng 10/2026' }));
  expect(server.state.bodies[FREEZE]).toBeUndefined();
  server.state.instead[FREEZE] = { status: 201, body: aClosing('closed', {}, [revisionOne]) };
  await userEvent.click(screen.getByRole('button', { name: 'Chốt, không sửa lại được' }));
  expect(await screen.findByText('Đã chốt bản số 1.')).toBeDefined();
  expect(server.state.bodies[FREEZE]).toEqual({ revision: 1, digest: DIGEST });
  expect(screen.getByText('thong.ke · 02/11/2026 09:15')).toBeDefined();
  expect(screen.getByText('b'.repeat(64))).toBeDefined();
  expect(screen.getByText(/Không có gì chờ bổ sung/)).toBeDefined();
});

test('figures that changed meanwhile are said, and looked at again before anything is frozen', async () => {
  show(aClosing('open'));
  server.state.instead[FREEZE] = problemReply('month.figures-changed');
  await userEvent.click(await screen.findByRole('button', { name: 'Chốt tháng 10/2026' }));
  await userEvent.click(screen.getByRole('button', { name: 'Chốt, không sửa lại được' }));
  expect(await screen.findByText(/Số liệu đã thay đổi từ lúc xem trước/)).toBeDefined();
  server.state.instead[SHOWN] = { body: aClosing('open', { digest: 'c'.repeat(64), suggestions: 77 }) };
  await userEvent.click(screen.getByRole('button', { name: 'Xem lại số liệu mới nhất' }));
  expect(await screen.findByText('77')).toBeDefined();
  expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
});

test('what came late is listed figure by figure, and an addendum adds it', async () => {
  const detail = aChange({ figure: 'answers', criteriaSet: 1, code: 'attitude', score: '5', before: '4', after: '5' });
  const added = aChange({
    officerId: '11111111-1111-4111-8111-111111111111',
    name: 'Nguyễn Thị Hoa',
    figure: 'listed',
    before: null,
    after: 'yes',
  });
  show(aClosing('closed', { revision: 2, changes: [aChange(), added, detail] }, [revisionOne]));
  const row = await screen.findByRole('row', { name: /Toàn đơn vị Phiếu hợp lệ 8 9/ });
  expect(within(row).getByText('9')).toBeDefined();
  expect(screen.getByRole('row', { name: /Nguyễn Thị Hoa Có trong danh sách – có/ })).toBeDefined();
  expect(screen.queryByText(/Số câu trả lời ở mức 5/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Xem cả 3 số liệu/ }));
  expect(screen.getByText('Số câu trả lời ở mức 5 · Thái độ phục vụ')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Phát hành bổ sung' }));
  expect(screen.getByRole('button', { name: 'Phát hành bản số 2' })).toBeDefined();
});

test('a leader reads, a running month waits: neither has a button', async () => {
  server.state.account = anAccount({ memberships: [aMembership({ role: 'leader' })] });
  show(aClosing('running', { kiosks: [{ name: 'Quầy 2', waiting: null, lastContactAt: null }] }));
  expect(await screen.findByText(/là người chốt tháng/)).toBeDefined();
  expect(screen.getByText('Máy “Quầy 2” chưa từng liên lạc.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Chốt/ })).toBeNull();
});

test('a revision opened by its number says so, and what it changed', async () => {
  const { report } = server.state;
  server.state.instead[`GET ${apiPaths.monthRevision('van-gia', '2026-10', '2')}`] = {
    body: {
      ...revisionOne,
      revision: 2,
      changes: [aChange()],
      report: { ...report, month: '2026-10', status: 'closed', revision: 2 },
    },
  };
  renderAdmin(server.origin, adminPaths.revision('van-gia', '2026-10', 2));
  expect(await screen.findByText(/Đây là bản chốt số 2, lúc 02\/11\/2026 09:15\./)).toBeDefined();
  expect(screen.getByText('Xem 1 số liệu khác bản trước')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Xem bản mới nhất' }).getAttribute('href')).toBe(
    adminPaths.month('van-gia', '2026-10'),
  );
});
