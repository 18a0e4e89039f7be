import type { RequestListener } from 'node:http';
import type { Receipt } from '@hailong/schema/receipt';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aRating } from '@hailong/schema/testing/builders';
import { aCatalogue } from '../api-client/testing/a-catalogue.ts';
import { App } from './App.tsx';
import { aQueue } from './testing/a-queue.ts';
import { heading, tap, user } from './testing/forms.tsx';
import { openApp, serve } from './testing/whole-app.tsx';

const RECEIPT: Receipt = { receivedAt: '2026-10-31T16:59:59Z', month: '2026-10', standing: 'counted', unchanged: true };
let asked: string[];
let reply: { status: number; type: string; body: unknown };
let stop: () => Promise<void>;

const listener: RequestListener = ({ url = '' }, response) => {
  const isReceipt = url.includes('/receipts/');
  if (isReceipt) asked.push(url);
  const { status, type, body } = isReceipt ? reply : { status: 200, type: 'application/json', body: aCatalogue() };
  response.writeHead(status, { 'content-type': type });
  response.end(JSON.stringify(body));
};

beforeEach(async () => {
  asked = [];
  reply = { status: 200, type: 'application/json', body: RECEIPT };
  stop = await serve(listener);
});
afterEach(async () => stop());

const askFor = async (typed: string) => {
  openApp('/o/van-gia/receipt');
  await user.type(await screen.findByRole('textbox'), typed);
  await tap('Tra mã');
};

test('a receipt code copied by hand is understood, and answered by the office’s clock', async () => {
  await askFor('7k2m-9q4t oxba 5dce');
  expect(await screen.findByText('Phiếu đã đến đơn vị')).toBeTruthy();
  expect(asked).toEqual(['/api/offices/van-gia/receipts/7K2M9Q4T0XBA5DCE']);
  expect(screen.getByText(/31\/10\/2026/).textContent).toContain('23:59');
  expect(screen.getByText('tháng 10/2026')).toBeTruthy();
  expect(screen.getByText('Còn nguyên như lúc nhận')).toBeTruthy();
});

test('a code that cannot be one is not asked for', async () => {
  await askFor('7K2M');
  expect(await screen.findByText(/Mã có 16 chữ và số/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test.each([
  ['receipt.unknown', 404, /Chưa thấy phiếu có mã này/],
  ['rate.limited', 429, /Đã tra quá nhiều lần/],
])('%s is told in words', async (code, status, sentence) => {
  reply = { status, type: 'application/problem+json', body: { status, code, tryAgain: 'later' } };
  await askFor('7K2M9Q4T0XBA5DCE');
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('the ratings of this device are listed with where they stand', async () => {
  const queue = aQueue();
  await queue.submit('van-gia', aRating());
  openApp('/sent', queue);
  await heading('Phiếu trên máy này');
  act(() => queue.report({ waiting: 1, oldestWaitingAt: 1, obstacle: 'not-our-server' }));
  expect(await screen.findByText('Chờ gửi')).toBeTruthy();
  expect(screen.getByText(/có thể đang đòi đăng nhập/)).toBeTruthy();
  expect(screen.getByText(/Có phiếu chờ hơn một ngày/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Gửi ngay' })).toBeTruthy();
});

test('the self-check says what is wrong and what to do', async () => {
  openApp('/self-check', aQueue(), [
    { code: 'server-ok', standing: 'ok', detail: null },
    { code: 'storage-unusable', standing: 'failed', detail: null },
  ]);
  expect(await screen.findByText('Có 1 điều cần xem lại')).toBeTruthy();
  expect(screen.getByText(/không dùng chế độ ẩn danh/)).toBeTruthy();
  await tap('Kiểm tra lại');
  expect(await screen.findByText('Liên lạc được với máy chủ của đơn vị')).toBeTruthy();
});

test('an unknown address leads home', async () => {
  openApp('/nothing');
  await heading('Không có trang này');
  expect(screen.getByRole('link', { name: 'Về danh sách cán bộ' })).toBeTruthy();
});

const notFetched = async () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test.each([
  ['/o/van-gia', 'on the forms'],
  ['/sent', 'where the waiting ones would be listed'],
  ['/self-check', 'on the self-check'],
])('a page whose storing part could not be fetched says so: %s, %s', async (address) => {
  window.history.replaceState(null, '', address);
  render(<App loadOffline={notFetched} />);
  expect((await screen.findByRole('alert')).textContent).toContain('Trang chưa tải đủ');
});

test('and takes no answer that it could not keep', async () => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/o/van-gia');
  render(<App loadOffline={notFetched} />);
  await tap(/Nguyễn Thị Hương/);
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Mức 5' })).disabled).toBe(true);
});
