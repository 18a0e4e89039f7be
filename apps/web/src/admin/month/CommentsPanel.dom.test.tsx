import { apiPaths } from '@hailong/schema/api-paths';
import type { MonthComments } from '@hailong/schema/month-comments';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aMembership } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { problemReply } from '../testing/json-server.ts';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import { CommentsPanel } from './CommentsPanel.tsx';

standInForBrowser();

const comment: MonthComments['comments'][number] = {
  officerId: null,
  officerName: 'Lê Văn Ba',
  comment: 'Hướng dẫn rất kỹ.',
  customerName: null,
  procedure: 'Đăng ký khai sinh',
  suggestionType: null,
  review: 'redacted',
};
const path = apiPaths.monthComments('van-gia', '2026-10');
const withNames = `GET ${path}?names=1`;

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
  server.state.comments = { month: '2026-10', withheld: 1, comments: [comment] };
  server.state.instead[withNames] = {
    body: { ...server.state.comments, comments: [{ ...comment, customerName: 'Trần Thị Tư' }] },
  };
});
afterEach(() => server.close());

const open = (permit = aMembership()) =>
  renderPart(server.origin, <CommentsPanel office="van-gia" month="2026-10" permit={permit} />);

test('comments come without names, and say how many about oneself are withheld', async () => {
  open();
  expect(await screen.findByText('Hướng dẫn rất kỹ.')).toBeDefined();
  expect(screen.getByText(/1 ý kiến\. Tên người gửi được ẩn\. 1 ý kiến về chính bạn/)).toBeDefined();
  expect(server.state.requests).not.toContain(withNames);
});

test('names are asked of the server only after the person has agreed that it is recorded', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Xem tên' }));
  expect(screen.getByText(/Lượt xem được ghi vào nhật ký/)).toBeDefined();
  expect(server.state.requests).not.toContain(withNames);
  await userEvent.click(screen.getByRole('button', { name: 'Xem tên và ghi nhật ký' }));
  expect(await screen.findByText('Trần Thị Tư')).toBeDefined();
  expect(server.state.requests.filter((request) => request === withNames)).toHaveLength(1);
});

test('whoever decides against it sees no name and leaves no trace', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Xem tên' }));
  await userEvent.click(screen.getByRole('button', { name: 'Không, để sau' }));
  expect(screen.getByRole('button', { name: 'Xem tên' })).toBeDefined();
  expect(server.state.requests).not.toContain(withNames);
});

test('an administrator is offered no names', async () => {
  open(aMembership({ role: 'administrator' }));
  await screen.findByText('Hướng dẫn rất kỹ.');
  expect(screen.queryByRole('button', { name: 'Xem tên' })).toBeNull();
});

test('a session that has ended leads to sign-in and back', async () => {
  server.state.isSignedIn = false;
  const router = open();
  await waitFor(() => expect(router.state.location.pathname).toBe(adminPaths.signIn));
});

test('comments that do not come are said in their place and can be asked for again', async () => {
  server.state.instead[`GET ${path}`] = problemReply('server.failed');
  open();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Máy chủ gặp lỗi');
  server.state.instead = {};
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('Hướng dẫn rất kỹ.')).toBeDefined();
});
