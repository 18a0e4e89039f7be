import { accentTones } from '@hailong/schema/accent-tones';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';

const PASSWORD = 'ghế đá bên hồ sen';
const NAME = 'Trung tâm Phục vụ hành chính công xã Vạn Ninh';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('an administrator sets the office up, and citizens see it at their next visit', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const user = { username: 'quan.tri', password: PASSWORD };
  await addUser(office, { ...user, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/settings`);
  await signIn(page, user);
  await expect(page.getByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible();

  await page.getByLabel('Tên đơn vị').fill(NAME);
  await page.getByRole('button', { name: 'Thêm giờ Thứ Bảy' }).click();
  await page.getByLabel('Thứ Bảy, đến').fill('10:30');
  await page.getByLabel('Mật khẩu mạng 2').fill('1234567');
  await page.getByLabel('Ngôn ngữ', { exact: true }).selectOption('Chỉ tiếng Việt');
  await page.getByLabel('Giữ tên và ý kiến trong (tháng)').fill('6');

  // What cannot be is said where it stands, and nothing is sent.
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(page.getByText('Mật khẩu Wi-Fi có ít nhất 8 ký tự, hoặc để trống.')).toBeVisible();
  await expect(page.getByText(/Hãy sửa thông báo cho đúng/)).toBeVisible();
  await page.getByLabel('Mật khẩu mạng 2').fill('chè xanh Vạn Ninh');
  await page
    .getByLabel('Thông báo cho người dân, tiếng Việt')
    .fill('Không bắt buộc ghi tên. Tên được xóa sau 6 tháng.');
  await page.getByLabel('Thông báo cho người dân, tiếng Anh').fill('Optional. Names are erased after 6 months.');
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(page.getByText(/^Đã lưu\./)).toBeVisible();
  await expect(page.getByText('Đang dùng bản số 2')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Thứ Bảy, đến')).toHaveValue('10:30');

  const citizen = await browser.newContext({ hasTouch: true, locale: 'vi-VN', viewport: { width: 360, height: 740 } });
  const phone = await citizen.newPage();
  await visit(phone, office.url);
  await expect(phone.getByText(NAME)).toBeVisible();
  await expect(phone.getByRole('button', { name: 'English' })).toBeHidden();

  // Which notice somebody was shown before they typed a name goes with the rating; the log keeps its words.
  await rate(phone, { officer: await officerName(office, 0), scores: [5, 5, 5], name: 'Lê Thị Mận' });
  await expect
    .poll(async () => [...(await office.sql`select notice_version from ratings`)])
    .toEqual([{ notice_version: 2 }]);
  await citizen.close();
  await page.goto(`${office.url}/admin/offices/${OFFICE}/audit`);
  await expect(page.getByText('Không bắt buộc ghi tên. Tên được xóa sau 6 tháng.')).toBeVisible();
});

test('citizens see the office’s logo, its colour made readable, and its own words of thanks', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const user = { username: 'quan.tri', password: PASSWORD };
  await addUser(office, { ...user, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/settings`);
  await signIn(page, user);
  const logo = { name: 'logo.png', mimeType: 'image/png', buffer: await page.locator('svg').first().screenshot() };
  await page.locator('input[type=file]').setInputFiles(logo);
  await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
  await page.getByLabel('Màu chính').fill('#ffcc00');
  await expect(page.getByText(/^Giao diện sáng: tương phản ít nhất 7/)).toBeVisible();
  await page.getByLabel('Lời cảm ơn sau khi gửi, tiếng Việt').fill('Xã Vạn Ninh xin cảm ơn bà con.');
  await page.getByLabel('Lời cảm ơn sau khi gửi, tiếng Anh').fill('Vạn Ninh thanks you.');
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(page.getByText(/^Đã lưu\./)).toBeVisible();

  const citizen = await browser.newContext({ hasTouch: true, locale: 'vi-VN', viewport: { width: 360, height: 740 } });
  const phone = await citizen.newPage();
  await visit(phone, office.url);
  const accent = () =>
    phone.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
  expect(await accent()).toBe(accentTones('#ffcc00').light.accent);
  await phone.emulateMedia({ colorScheme: 'dark' });
  expect(await accent()).toBe(accentTones('#ffcc00').dark.accent);
  const mark = phone.locator('img.masthead-mark');
  const widthOfMark = () => mark.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(widthOfMark).toBeGreaterThan(0);
  await rate(phone, { officer: await officerName(office, 0), scores: [5, 5, 5] });
  await expect(phone.getByText('Xã Vạn Ninh xin cảm ơn bà con.')).toBeVisible();

  // Colour and logo are part of what a phone keeps.
  await citizen.setOffline(true);
  await phone.goto(office.url);
  await expect.poll(accent).toBe(accentTones('#ffcc00').dark.accent);
  await expect.poll(widthOfMark).toBeGreaterThan(0);
  await citizen.close();
});
