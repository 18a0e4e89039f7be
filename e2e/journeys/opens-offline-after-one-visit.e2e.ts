import { expect } from '@playwright/test';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { test } from '../fixtures/test.ts';
import { visit, waitUntilOffline } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

test('one visit is enough: officers, portraits, questions and procedures open with no network', async ({
  page,
  context,
  office,
}) => {
  const officer = await officerName(office, 5);
  await visit(page, office.url);
  await waitUntilOffline(page);
  await page.close();
  office.wire.cut();

  const later = await context.newPage();
  await visit(later, office.url);
  const portraits = later.getByRole('main').locator('img');
  await expect(portraits).toHaveCount(6);
  await expect
    .poll(() => portraits.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0)))
    .toEqual(Array.from({ length: 6 }, () => true));
  await rate(later, { officer, scores: [5, 5, 5], procedure: { catalogue: 'Thủ tục đăng ký kết hôn' } });
  await expect(later.getByText(/^Sẽ gửi khi/)).toBeVisible();
  await later.reload();
  await expect(later.getByRole('heading', { name: 'Đã ghi nhận' })).toBeVisible();
});

test('a first visit with no network says what to do, and opens when it is back', async ({ page, office }) => {
  office.wire.break((line) => (line.includes(' /api/') ? { kind: 'cut' } : { kind: 'pass' }));
  await page.goto(office.url);
  await expect(page.getByRole('heading', { name: 'Chưa tải được danh sách cán bộ' })).toBeVisible();
  office.wire.restore();
  await tap(page.getByRole('button', { name: 'Thử lại' }));
  await expect(page.getByRole('heading', { name: 'Hôm nay ai đã phục vụ Ông/Bà?' })).toBeVisible();
});
