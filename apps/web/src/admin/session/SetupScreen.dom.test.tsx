import { apiPaths } from '@hailong/schema/api-paths';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { problemReply } from '../testing/json-server.ts';
import { renderAdmin, standInForBrowser } from '../testing/render-admin.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
  server.state.isSignedIn = false;
});
afterEach(() => server.close());

const TOKEN = 'abcdefghijklmnopqrstuvwxyz';
const link = `${adminPaths.setup}#${TOKEN}`;
const request = `POST ${apiPaths.setup}`;

const fillIn = async (password: string) => {
  await userEvent.type(await screen.findByLabelText('Họ và tên'), 'Trần Văn Bình');
  await userEvent.type(screen.getByLabelText('Tên đăng nhập'), 'binh.tran');
  await userEvent.click(screen.getByLabelText('Mật khẩu'));
  await userEvent.paste(password);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
};

test('the token leaves the address bar before anything is typed', async () => {
  const router = renderAdmin(server.origin, link);
  await screen.findByLabelText('Họ và tên');
  expect(router.state.location).toMatchObject({ pathname: adminPaths.setup, hash: '' });
});

test('a good set-up is redeemed once and leads to sign-in with the name filled in', async () => {
  const router = renderAdmin(server.origin, link);
  await fillIn('con mèo ngủ trên mái');
  expect(await screen.findByText(/Đã tạo tài khoản quản trị/)).toBeDefined();
  expect(screen.getByLabelText('Tên đăng nhập')).toHaveProperty('value', 'binh.tran');
  expect(router.state.location.pathname).toBe(adminPaths.signIn);
  expect(server.state.requests.filter((sent) => sent === request)).toHaveLength(1);
  expect(server.state.bodies[request]).toEqual({
    token: TOKEN,
    displayName: 'Trần Văn Bình',
    username: 'binh.tran',
    password: 'con mèo ngủ trên mái',
  });
});

test('a weak password is told what is wrong and is not sent', async () => {
  renderAdmin(server.origin, link);
  await fillIn('binhtran12345');
  expect(await screen.findByText('Mật khẩu chưa đạt các điều kiện bên dưới.')).toBeDefined();
  expect(screen.getByText(/mới chỉ gồm binh\.?tran|mới chỉ gồm binh, tran, 12345/)).toBeDefined();
  expect(screen.getByLabelText('Mật khẩu')).toBe(document.activeElement);
  expect(server.state.requests).not.toContain(request);
});

test('the password can be shown and hidden', async () => {
  renderAdmin(server.origin, link);
  const field = await screen.findByLabelText('Mật khẩu');
  expect(field.getAttribute('type')).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Hiện mật khẩu' }));
  expect(field.getAttribute('type')).toBe('text');
  await userEvent.click(screen.getByRole('button', { name: 'Ẩn mật khẩu' }));
  expect(field.getAttribute('type')).toBe('password');
});

test('a used link says so and offers sign-in', async () => {
  server.state.instead[request] = problemReply('setup-link.invalid');
  renderAdmin(server.origin, link);
  await fillIn('con mèo ngủ trên mái');
  expect(await screen.findByText('Liên kết này không còn dùng được')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Đến trang đăng nhập' }).getAttribute('href')).toBe(adminPaths.signIn);
});

test('a taken username is said at its field and the draft stays', async () => {
  server.state.instead[request] = problemReply('username.taken');
  renderAdmin(server.origin, link);
  await fillIn('con mèo ngủ trên mái');
  await waitFor(() => expect(screen.getByText(/đã có người dùng/)).toBeDefined());
  expect(screen.getByLabelText('Họ và tên')).toHaveProperty('value', 'Trần Văn Bình');
});

test('a password that the server finds too easy is said at its field, and its rule is no longer ticked', async () => {
  const tooEasy = problemReply('request.invalid');
  server.state.instead[request] = { ...tooEasy, body: Object.assign({ detail: 'Quá dễ đoán.' }, tooEasy.body) };
  renderAdmin(server.origin, link);
  await fillIn('con mèo ngủ trên mái');
  expect(await screen.findAllByText('Quá dễ đoán.')).toHaveLength(1);
  expect(screen.getByText(/^Khó đoán/).textContent).toContain('chưa đạt');
});

test('a link without its token says what to do', async () => {
  renderAdmin(server.origin, adminPaths.setup);
  expect(await screen.findByText('Thiếu mã thiết lập')).toBeDefined();
});

test('an invitation greets the person it names and leads to sign-in', async () => {
  server.state.purpose = { kind: 'invitation', officeName: 'UBND xã', displayName: 'Trần Văn Bình', username: null };
  renderAdmin(server.origin, link);
  expect(await screen.findByText(/UBND xã mời bạn/)).toBeDefined();
  expect(screen.getByLabelText('Họ và tên')).toHaveProperty('value', 'Trần Văn Bình');
  await userEvent.clear(screen.getByLabelText('Họ và tên'));
  await fillIn('con mèo ngủ trên mái');
  expect(await screen.findByText(/^Đã tạo tài khoản\. /)).toBeDefined();
});

test('a link for a new password asks for nothing else', async () => {
  const renewal = `POST ${apiPaths.setupPassword}`;
  server.state.purpose = { kind: 'password', officeName: 'UBND xã', displayName: 'Bình', username: 'binh.tran' };
  renderAdmin(server.origin, link);
  expect(await screen.findByText(/Cho tài khoản binh\.tran/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }));
  expect(await screen.findByText('Mật khẩu chưa đạt các điều kiện bên dưới.')).toBeDefined();
  expect(server.state.requests).not.toContain(renewal);
  await userEvent.click(screen.getByLabelText('Mật khẩu'));
  await userEvent.paste('con mèo ngủ trên mái');
  await userEvent.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }));
  expect(await screen.findByText('Đã đặt mật khẩu mới. Hãy đăng nhập lại.')).toBeDefined();
  expect(server.state.bodies[renewal]).toEqual({ token: TOKEN, password: 'con mèo ngủ trên mái' });
});

test('a link the server does not know says so before anything is typed', async () => {
  server.state.instead[`POST ${apiPaths.setupCheck}`] = problemReply('setup-link.invalid');
  renderAdmin(server.origin, link);
  expect(await screen.findByText('Liên kết này không còn dùng được')).toBeDefined();
});
