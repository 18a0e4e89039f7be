import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { ADMINISTRATOR, newTablet, PIN, rateOnTablet, typePin } from '../fixtures/kiosk.ts';
import { OFFICE } from '../fixtures/office.ts';
import { queuedRows } from '../fixtures/queued-on-tablet.ts';
import { signIn } from '../fixtures/staff.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const MARKER = 'MARKER-chỉ-máy-chủ-đọc';

test('what waits leaves the tablet as a sealed file, is counted once however often it is imported, and once more by itself changes nothing', async ({
  page,
  context,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/Failed to load resource|net::ERR_|status of 401/);
  await newTablet(page, office);
  office.wire.cut();
  const codes = [await rateOnTablet(page, MARKER), await rateOnTablet(page)];

  await page.getByRole('button', { name: 'Cán bộ trực' }).click();
  await typePin(page, PIN);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu phiếu chờ ra tệp' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^van-gia-Máy quầy 1-\d{4}-\d\d-\d\d\.json$/);
  const file = await saved.path();
  expect(await readFile(file, 'utf8')).not.toMatch(/MARKER|scores|attitude|comment/);

  // The office's own desk stands beside the server.
  const desk = await context.newPage();
  await desk.goto(`${office.directUrl}/admin/offices/${OFFICE}/kiosks`);
  await signIn(desk, ADMINISTRATOR);
  for (const outcome of [
    /^Đã nhập: 2 phiếu mới được tính, 0 phiếu đã có/,
    /^Đã nhập: 0 phiếu mới được tính, 2 phiếu đã có/,
  ]) {
    await desk.locator('input[type=file]').setInputFiles(file);
    await desk.getByRole('button', { name: 'Nhập phiếu' }).click();
    await expect(desk.getByText(outcome)).toBeVisible();
  }
  await expectExactly(office, codes);
  expect((await storedRatings(office)).map(({ comment }) => comment)).toContain(MARKER);

  office.wire.restore();
  await page.getByRole('button', { name: 'Gửi ngay' }).click();
  await expect.poll(async () => queuedRows(page)).toEqual([]);
  await expectExactly(office, codes);
});
