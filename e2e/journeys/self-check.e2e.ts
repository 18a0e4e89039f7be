import { expect } from '@playwright/test';
import { test } from '../fixtures/test.ts';
import { tap } from '../fixtures/tap.ts';
import { visit, waitUntilOffline } from '../fixtures/visit-page.ts';

const DAY = 24 * 3600 * 1000;

test('the self-check finds nothing wrong with a good phone on a good Wi-Fi', async ({ page, office }) => {
  await visit(page, office.url);
  await waitUntilOffline(page);
  await tap(page.getByRole('link', { name: 'Kiểm tra máy và Wi-Fi' }));
  const main = page.getByRole('main');
  for (const good of [
    'Liên lạc được với máy chủ của đơn vị',
    'Trình duyệt lưu được phiếu',
    'Trang mở được cả khi mất mạng',
    'Trang đã sẵn sàng cho lúc mất mạng',
    'Đồng hồ của máy đúng giờ',
    'Trang đang là bản mới nhất',
    'Không còn phiếu nào chờ gửi',
  ]) {
    await expect(main.getByRole('listitem').filter({ hasText: good })).toContainText('Tốt');
  }
});

test('it names the wrong clock and the plain http page, and says that neither costs a rating', async ({
  page,
  office,
}) => {
  await page.clock.setFixedTime(Date.now() + 3 * DAY);
  await page.goto(`${office.lanUrl}/self-check`);
  const main = page.getByRole('main');
  await expect(main.getByText(/^Đồng hồ của máy lệch khoảng/)).toBeVisible();
  await expect(main.getByText(/^Phiếu vẫn được tính đúng tháng/)).toBeVisible();
  await expect(main.getByText('Mất mạng thì trang này không mở lại được')).toBeVisible();
});

test('it tells a silent server from a Wi-Fi that answers in its place', async ({ page, office }) => {
  await page.goto(`${office.lanUrl}/self-check`);
  const main = page.getByRole('main');
  await expect(main.getByText('Liên lạc được với máy chủ của đơn vị')).toBeVisible();
  office.wire.cut();
  await tap(page.getByRole('button', { name: 'Kiểm tra lại' }));
  await expect(main.getByText('Chưa liên lạc được với máy chủ của đơn vị')).toBeVisible();
  const portal = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nConnection: close\r\n\r\nWi-Fi';
  office.wire.break(() => ({ kind: 'answer', bytes: portal }));
  await tap(page.getByRole('button', { name: 'Kiểm tra lại' }));
  await expect(main.getByText('Wi-Fi này trả lời thay cho máy chủ của đơn vị')).toBeVisible();
});

test('it names a browser that cannot store, and what to do', async ({ page, context, office }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto(`${office.url}/self-check`);
  await expect(page.getByText('Trình duyệt này không lưu được phiếu')).toBeVisible();
  await expect(page.getByText(/^Mở trang bằng Chrome hoặc Safari/)).toBeVisible();
});
