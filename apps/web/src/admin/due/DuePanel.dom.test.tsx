import { apiPaths } from '@hailong/schema/api-paths';
import type { DueList } from '@hailong/schema/due';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMembership } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import { DuePanel } from './DuePanel.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const open = (items: DueList['items'], role: 'statistician' | 'leader' | 'administrator' = 'statistician') => {
  server.state.instead[`GET ${apiPaths.due('van-gia')}`] = { body: { today: '2026-11-07', items } };
  renderPart(server.origin, <DuePanel office="van-gia" permit={aMembership({ role })} />);
};

test('what is due leads to where it is done, and says how late it is', async () => {
  open([
    { kind: 'close-month', month: '2026-10', day: '2026-11-05', daysLeft: -2 },
    { kind: 'comments', month: '2026-10', comments: 3 },
    { kind: 'survey', survey: '1', title: 'Khảo sát năm 2026', day: '2026-11-30', daysLeft: 23 },
  ]);
  const panel = await screen.findByRole('region', { name: 'Việc đến hạn' });
  expect(
    within(panel)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Chốt tháng 10/2026, đánh giá cán bộ ngày 05/11/2026quá hạn 2 ngày',
    '3 ý kiến của tháng 10/2026 chưa có ai đọc',
    'Khảo sát năm 2026: báo cáo trước ngày 30/11/2026còn 23 ngày',
  ]);
  expect(
    within(panel)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/admin/offices/van-gia/months/2026-10/closing',
    '/admin/offices/van-gia/review?month=2026-10',
    '/admin/offices/van-gia/surveys/1',
  ]);
});

test('whoever does not look after tablets reads of them without a way there', async () => {
  open([{ kind: 'kiosks-waiting', kiosks: 2, ratings: 14 }], 'leader');
  expect(await screen.findByText('14 phiếu chờ gửi trên 2 máy tính bảng')).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
});
