import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { pressOn, typeInto } from '../fixtures/by-keyboard.ts';
import { OFFICE } from '../fixtures/office.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { test } from '../fixtures/test.ts';

const USER = { username: 'quan.tri', password: 'ghế đá bên hồ sen' };

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

test('without a mouse: sign in, add an officer, publish other questions, print a poster, sign out', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  await addUser(office, { ...USER, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/posters`);
  await typeInto(page, page.getByLabel('Tên đăng nhập'), USER.username);
  await typeInto(page, page.getByLabel('Mật khẩu', { exact: true }), USER.password);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Áp phích, mã QR' })).toBeVisible();
  const menu = page.getByRole('navigation', { name: 'Các mục quản trị' });
  await pressOn(page, menu.getByRole('link', { name: 'Cán bộ' }));
  await expect(page.getByText('6 người.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Thêm cán bộ' }));
  const form = page.getByRole('dialog');
  await typeInto(page, form.getByLabel('Họ và tên'), 'Đặng Thị Mười');
  await typeInto(page, form.getByLabel('Chức vụ'), 'Công chức');
  await pressOn(page, form.getByRole('button', { name: 'Lưu' }));
  await expect(page.getByText('7 người. Đã lưu.')).toBeVisible();
  await expect(form).toBeHidden();
  await pressOn(page, page.getByRole('button', { name: 'Chuyển Đặng Thị Mười lên' }), 'Space');
  await expect(page.getByText('Đã chuyển Đặng Thị Mười.')).toBeVisible();
  expect((await readCatalogue(office)).officers.map(({ name }) => name)[5]).toBe('Đặng Thị Mười');

  await pressOn(page, menu.getByRole('link', { name: 'Bộ tiêu chí' }));
  await pressOn(page, page.getByRole('button', { name: /Thông tư 01\/2018/ }));
  await pressOn(page, page.getByRole('button', { name: 'Lưu bản nháp' }));
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible();
  // Tabs are one stop; the arrows go from one to the next.
  await pressOn(page, page.getByRole('tab', { name: 'Sửa' }), 'ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Phát hành' })).toHaveAttribute('aria-selected', 'true');
  await pressOn(page, page.getByRole('button', { name: 'Phát hành…' }));
  await pressOn(page, page.getByRole('button', { name: /^Phát hành phiên bản 2 từ/ }));
  await expect.poll(async () => (await readCatalogue(office)).criteriaSet.version).toBe(2);

  await pressOn(page, menu.getByRole('link', { name: 'Áp phích, mã QR' }));
  const saved = page.waitForEvent('download');
  await pressOn(
    page,
    page.getByRole('link', { name: 'Tải PDF để in' }).or(page.getByRole('button', { name: 'Tải PDF để in' })),
  );
  expect((await saved).suggestedFilename()).toMatch(/\.pdf$/);

  await pressOn(page, page.getByRole('button', { name: 'Bùi Thị Kim Chi' }));
  // In a menu the arrows lead on, as everywhere.
  const signOut = page.getByRole('menuitem', { name: 'Đăng xuất' });
  await expect(signOut).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(signOut).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});
