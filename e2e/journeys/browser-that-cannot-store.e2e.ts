import { expect } from '@playwright/test';
import { expectRecorded, fillIn, rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

test.beforeEach(async ({ context }) => {
  // As in the little window that phones open for a captive portal.
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
});

for (const tier of ['url', 'lanUrl'] as const) {
  test(`sends directly and says so (${tier === 'url' ? 'secure' : 'plain http'})`, async ({ page, office }) => {
    const officer = await officerName(office, 0);
    await visit(page, office[tier]);
    await fillIn(page, { officer, scores: [5, 4, 5] });
    await expect(page.getByText(/^Trình duyệt này không lưu được phiếu/)).toBeVisible();
    await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
    const code = await expectRecorded(page);
    await expect(page.getByText(/^Đã gửi lúc|Đơn vị đã nhận được phiếu/)).toBeVisible();
    await expectExactly(office, [code]);
  });
}

test('with no network it keeps the answers and shows the way to a real browser', async ({ page, office }) => {
  const officer = await officerName(office, 1);
  await visit(page, office.lanUrl);
  await fillIn(page, { officer, scores: [3, 4, 3], comment: 'Xin thêm biển chỉ dẫn' });
  office.wire.cut();
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  await expect(page.getByRole('heading', { name: 'Chưa ghi nhận được phiếu' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mở bằng trình duyệt thường' })).toBeVisible();
  await expect(page.getByText(office.lanUrl)).toBeVisible();
  await expect(page.getByText('Xin thêm biển chỉ dẫn')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Đã ghi nhận' })).toHaveCount(0);

  office.wire.restore();
  await tap(page.getByRole('button', { name: 'Thử lại' }));
  const code = await expectRecorded(page);
  await expectExactly(office, [code]);
});

test('one rating after another, none stored, none sent twice', async ({ page, office }) => {
  const officer = await officerName(office, 2);
  await visit(page, office.url);
  const first = await rate(page, { officer, scores: [5, 5, 5] });
  await startAnother(page);
  const second = await rate(page, { officer, scores: [4, 4, 4] });
  await expectExactly(office, [first, second]);
});
