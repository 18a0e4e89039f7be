import { apiPaths } from '@hailong/schema/api-paths';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../admin-paths.ts';
import { aMembership, anAccount } from './testing/an-account.ts';
import { startOfficeServer } from './testing/an-office-server.ts';
import { problemReply } from './testing/json-server.ts';
import { renderAdmin, standInForBrowser } from './testing/render-admin.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const october = adminPaths.month('van-gia', '2026-10');
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

const signIn = async () => {
  await userEvent.type(await screen.findByLabelText('Tên đăng nhập'), 'thong.ke');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'con mèo ngủ trên mái');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
};

test('whoever is not signed in signs in and comes back to the same month', async () => {
  server.state.isSignedIn = false;
  renderAdmin(server.origin, october);
  expect(await screen.findByText(/Đăng nhập xong sẽ quay lại đúng chỗ/)).toBeDefined();
  await signIn();
  expect(await heading('Tháng 10/2026')).toBeDefined();
  expect(server.state.bodies[`POST ${apiPaths.signIn}`]).toEqual({
    username: 'thong.ke',
    password: 'con mèo ngủ trên mái',
  });
});

test('the first page leads to the present month', async () => {
  const router = renderAdmin(server.origin, adminPaths.home);
  await waitFor(() =>
    expect(router.state.location.pathname).toMatch(/^\/admin\/offices\/van-gia\/months\/\d{4}-\d\d$/),
  );
});

test('previous month is one press away and is in the address', async () => {
  const router = renderAdmin(server.origin, october);
  await userEvent.click(await screen.findByRole('link', { name: 'Tháng trước' }));
  expect(await heading('Tháng 9/2026')).toBeDefined();
  expect(router.state.location.pathname).toBe(adminPaths.month('van-gia', '2026-09'));
});

test('a wrong password is said once, beside the form', async () => {
  server.state.isSignedIn = false;
  server.state.instead[`POST ${apiPaths.signIn}`] = problemReply('session.credentials');
  renderAdmin(server.origin, adminPaths.signIn);
  await signIn();
  expect(await screen.findAllByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toHaveLength(1);
});

test('after too many attempts the wait is counted down and the button rests', async () => {
  server.state.isSignedIn = false;
  server.state.instead[`POST ${apiPaths.signIn}`] = problemReply('rate.limited', { 'retry-after': '75' });
  renderAdmin(server.origin, adminPaths.signIn);
  await signIn();
  expect((await screen.findAllByText(/sau 1 phút 1[3-5] giây/)).length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: 'Đăng nhập' })).toHaveProperty('disabled', true);
});

test('a session that ends in the middle leads to sign-in and back', async () => {
  renderAdmin(server.origin, october);
  await heading('Tháng 10/2026');
  server.state.isSignedIn = false;
  await userEvent.click(screen.getByRole('link', { name: 'Tháng trước' }));
  await signIn();
  expect(await heading('Tháng 9/2026')).toBeDefined();
});

test('signing out ends on the sign-in page', async () => {
  renderAdmin(server.origin, october);
  await userEvent.click(await screen.findByRole('button', { name: 'Tài khoản Nguyễn Thị Hoa' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Đăng xuất' }));
  expect(await screen.findByText('Bạn đã đăng xuất.')).toBeDefined();
  expect(server.state.isSignedIn).toBe(false);
});

test('a server that has a problem can be asked again without leaving the page', async () => {
  server.state.instead[`GET ${apiPaths.month('van-gia', '2026-10')}`] = problemReply('server.unavailable');
  renderAdmin(server.origin, october);
  expect(await heading('Máy chủ gặp lỗi')).toBeDefined();
  server.state.instead = {};
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await heading('Tháng 10/2026')).toBeDefined();
});

test('without any server the page says so', async () => {
  await server.close();
  renderAdmin(server.origin, october);
  expect(await heading('Không kết nối được máy chủ')).toBeDefined();
});

test('an officer whose account belongs to nobody on the roster is told so, and whom to ask', async () => {
  server.state.account = anAccount({ memberships: [aMembership({ role: 'officer' })] });
  renderAdmin(server.origin, adminPaths.home);
  expect(await screen.findByText(/chưa gắn với ai trong danh sách cán bộ/)).toBeDefined();
});

test.each([
  ['permission.denied', 'Bạn không có quyền xem trang này'],
  ['month.unknown', 'Không có trang này'],
  ['administration.insecure', 'Trang quản trị chỉ mở trên kết nối an toàn'],
] as const)('%s has its own screen', async (code, title) => {
  server.state.instead[`GET ${apiPaths.month('van-gia', '2026-10')}`] = problemReply(code);
  renderAdmin(server.origin, october);
  expect(await heading(title)).toBeDefined();
});

test('an address that does not exist leads home', async () => {
  renderAdmin(server.origin, `${adminPaths.home}/nowhere`);
  expect(await heading('Không có trang này')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Về trang đầu' }).getAttribute('href')).toBe(adminPaths.home);
});
