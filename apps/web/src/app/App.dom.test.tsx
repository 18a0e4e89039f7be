import type { RequestListener } from 'node:http';
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aCatalogue } from '../api-client/testing/a-catalogue.ts';
import { aQueue } from './testing/a-queue.ts';
import { heading, tap, user } from './testing/forms.tsx';
import { openApp, serve } from './testing/whole-app.tsx';

const OFFICE = 'UBND thị trấn Vạn Giã';
const answer: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', etag: '"v1"' });
  response.end(JSON.stringify(aCatalogue()));
};
const portal: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<p>Wi-Fi</p>');
};

let reply: RequestListener;
let stop: () => Promise<void>;
// The catalogue is kept in the page's memory: each test looks at an office of its own.
let office = 0;
const address = (): string => `/o/office-${(office += 1)}`;

beforeEach(async () => {
  window.localStorage.clear();
  reply = answer;
  stop = await serve((request, response) => reply(request, response));
});
afterEach(async () => stop());

test('the officers appear under the name of their office', async () => {
  openApp(address());
  expect(await screen.findByRole('button', { name: /Nguyễn Thị Hương/ })).toBeTruthy();
  expect(screen.getByRole('banner').textContent).toContain(OFFICE);
  expect(document.title).toContain('Hôm nay ai đã phục vụ Ông/Bà?');
});

test('English is one tap away, is remembered, and the page says which language it speaks', async () => {
  const first = openApp(address());
  await user.click(await screen.findByRole('button', { name: 'EN: switch to English' }));
  await heading('Who served you today?');
  expect(document.documentElement.lang).toBe('en');
  first.unmount();
  openApp(address());
  await heading('Who served you today?');
  await tap('VI: chuyển sang tiếng Việt');
  await heading('Hôm nay ai đã phục vụ Ông/Bà?');
  expect(document.documentElement.lang).toBe('vi');
});

test('a captive portal is named as what it is, and trying again afterwards finds the officers', async () => {
  reply = portal;
  openApp(address());
  await heading('Wi-Fi này đang đòi đăng nhập');
  reply = answer;
  await tap('Thử lại');
  expect(await screen.findByRole('button', { name: /Nguyễn Thị Hương/ })).toBeTruthy();
});

test('with no server and nothing saved, the page says what to do', async () => {
  reply = (_request, response) => response.destroy();
  openApp(address());
  await heading('Chưa tải được danh sách cán bộ');
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Kiểm tra máy và Wi-Fi' })).toBeTruthy();
});

test('an office without officers still takes suggestions', async () => {
  reply = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(aCatalogue({ officers: [] })));
  };
  openApp(address());
  await user.click(await screen.findByRole('link', { name: /Góp ý cho đơn vị/ }));
  expect(await heading('Góp ý cho đơn vị')).toBeTruthy();
});

test('what waits is told below the masthead until it has gone', async () => {
  const queue = aQueue();
  openApp(address(), queue);
  await screen.findByRole('button', { name: /Nguyễn Thị Hương/ });
  act(() => queue.report({ waiting: 2 }));
  expect(await screen.findByRole('link', { name: '2 phiếu chờ gửi' })).toBeTruthy();
  act(() => queue.report({ waiting: 0 }));
  expect(screen.queryByRole('link', { name: /phiếu chờ gửi/ })).toBeNull();
});

const browserOffers = () => {
  const prompt = vi.fn<() => Promise<void>>(async () => Promise.resolve());
  act(() => {
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
  return prompt;
};

test('installing is offered when the browser offers it, and a no is remembered', async () => {
  const first = openApp(address());
  await screen.findByRole('button', { name: /Nguyễn Thị Hương/ });
  browserOffers();
  await tap('Không cần');
  first.unmount();
  openApp(address());
  await screen.findByRole('button', { name: /Nguyễn Thị Hương/ });
  browserOffers();
  expect(screen.queryByRole('button', { name: 'Cài đặt' })).toBeNull();
});

test('installing is not offered while something is waiting or being filled in', async () => {
  const queue = aQueue();
  openApp(address(), queue);
  await screen.findByRole('button', { name: /Nguyễn Thị Hương/ });
  act(() => queue.report({ waiting: 1 }));
  const prompt = browserOffers();
  expect(screen.queryByRole('button', { name: 'Cài đặt' })).toBeNull();
  act(() => queue.report({ waiting: 0 }));
  await tap(/Nguyễn Thị Hương/);
  expect(screen.queryByRole('button', { name: 'Cài đặt' })).toBeNull();
  await tap('Không phải người này');
  await tap('Cài đặt');
  expect(prompt).toHaveBeenCalledOnce();
});
