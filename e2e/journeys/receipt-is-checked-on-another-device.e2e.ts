import { formatReceiptCode } from '@hailong/schema/receipt-code';
import { monthOf } from '@hailong/schema/month';
import { expect, type Page } from '@playwright/test';
import { expectRecorded, rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

const check = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Mã biên nhận (16 ký tự)').fill(code);
  await tap(page.getByRole('button', { name: 'Tra mã' }));
};

test('whoever holds the code learns when it arrived and where it counts, never what was said', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 404/);
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  const code = await rate(page, { officer, scores: [1, 1, 1], comment: 'Nói trống không', name: 'Lê Thị Mận' });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();

  const other = await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 740 }, hasTouch: true });
  const elsewhere = await other.newPage();
  await visit(elsewhere, office.lanUrl);
  await tap(elsewhere.getByRole('link', { name: 'Tra mã biên nhận' }));
  await check(elsewhere, ` ${formatReceiptCode(code).toLowerCase().replaceAll('0', 'o')} `);
  await expect(elsewhere.getByRole('heading', { name: 'Phiếu đã đến đơn vị' })).toBeVisible();
  const [year, month] = monthOf(Date.now(), 'Asia/Ho_Chi_Minh').split('-');
  const shown = await elsewhere.getByRole('main').innerText();
  expect(shown).toContain(`tháng ${month}/${year}`);
  expect(shown).toContain('Còn nguyên như lúc nhận');
  for (const secret of [officer, 'Nói trống không', 'Lê Thị Mận', 'Rất không hài lòng']) {
    expect(shown).not.toContain(secret);
  }

  await check(elsewhere, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  await expect(elsewhere.getByText(/^Chưa thấy phiếu có mã này/)).toBeVisible();
  await check(elsewhere, 'ABC');
  await expect(elsewhere.getByText(/^Mã có 16 chữ và số/)).toBeVisible();
  await other.close();
});

test('a code is known to the office only once the rating has arrived', async ({ page, office }) => {
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  office.wire.break((line) => (line.startsWith('POST ') ? { kind: 'cut' } : { kind: 'pass' }));
  await rate(page, { officer, scores: [5, 5, 5] });
  const code = await expectRecorded(page);
  await startAnother(page);
  await tap(page.getByRole('link', { name: 'Tra mã biên nhận' }));
  await check(page, code);
  await expect(page.getByText(/^Chưa thấy phiếu có mã này/)).toBeVisible();
});
