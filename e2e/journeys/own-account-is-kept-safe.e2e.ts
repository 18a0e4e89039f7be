import { monthOf } from '@hailong/schema/month';
import { expect, type Page } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { phoneCode } from '../fixtures/authenticator.ts';
import { OFFICE, type Office } from '../fixtures/office.ts';
import { monthAddress, signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const PASSWORD = 'ghế đá bên hồ sen';
const NEXT = 'mưa rào tháng bảy';
const USER = { username: 'thong.ke', password: PASSWORD };

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
};

const openAccount = async (page: Page, office: Office): Promise<void> => {
  await page.goto(`${office.url}/admin/account`);
  await signIn(page, USER);
  await expect(page.getByText('phiên này')).toBeVisible();
};

/** Joins a phone; answers its key and the codes for the day it is lost. */
const joinPhone = async (page: Page): Promise<{ key: string; codes: readonly string[] }> => {
  await page.getByRole('button', { name: 'Bật mã xác nhận' }).click();
  await page.getByLabel('Mật khẩu hiện nay', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR để thêm tài khoản vào ứng dụng xác thực' })).toBeVisible();
  const key = (await page.locator('.join-secret').textContent()) ?? '';
  await page.getByLabel('Mã xác nhận', { exact: true }).fill(phoneCode(key));
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
  const list = page.getByRole('list', { name: 'Mã dự phòng, chỉ hiện lần này' }).getByRole('listitem');
  await expect(list).toHaveCount(10);
  const codes = await list.allTextContents();
  await page.getByRole('button', { name: 'Tôi đã cất các mã này' }).click();
  await expect(page.getByText(/^Đã bật\./)).toBeVisible();
  return { key, codes };
};

test('a password is changed at the screen, and the other browser is out', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[01]/);
  await addUser(office, { ...USER, role: 'statistician', displayName: 'Lê Thị Kê' });
  await openAccount(page, office);
  const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await openAccount(other, office);

  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await page.getByLabel('Mật khẩu hiện nay', { exact: true }).fill('không phải mật khẩu');
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(NEXT);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toBeVisible();
  await page.getByLabel('Mật khẩu hiện nay', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByText('Đã đổi mật khẩu. Các phiên khác đã đóng.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Đóng phiên/ })).toHaveCount(0);

  await other.reload();
  await expect(other.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await signIn(other, { ...USER, password: NEXT });
  await expect(other.getByText('phiên này')).toBeVisible();
  await other.context().close();
});

test('a phone is joined, sign-in asks for its code, and a backup code stands in for it', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  await addUser(office, { ...USER, role: 'statistician', displayName: 'Lê Thị Kê' });
  await openAccount(page, office);
  const { key, codes } = await joinPhone(page);
  await signOut(page);

  await signIn(page, USER);
  await expect(page.getByLabel('Mã xác nhận')).toBeFocused();
  await page.getByLabel('Mã xác nhận').fill('12345');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByText(/^Mã không đúng/)).toBeVisible();
  await page.getByLabel('Mã xác nhận').fill(phoneCode(key));
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
  await signOut(page);

  await signIn(page, USER);
  await page.getByLabel('Mã xác nhận').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
  await page.goto(`${office.url}/admin/account`);
  await expect(page.getByText(/Còn 9 mã dự phòng/)).toBeVisible();
});

test('a file with names wants password and code again at a screen that was left open', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[13]/);
  await addUser(office, { ...USER, role: 'statistician', displayName: 'Lê Thị Kê' });
  await openAccount(page, office);
  const { key } = await joinPhone(page);
  await office.sql`update sessions set created_at = now() - interval '11 minutes'`;
  await page.goto(monthAddress(office, monthOf(Date.now(), 'Asia/Ho_Chi_Minh')));
  await page.getByRole('link', { name: 'Từng phiếu kèm tên (CSV)' }).click();
  const question = page.getByRole('dialog', { name: 'Xác nhận mật khẩu' });
  await question.getByLabel('Mật khẩu của thong.ke').fill(PASSWORD);
  await question.getByRole('button', { name: 'Xác nhận' }).click();
  await question.getByLabel('Mã xác nhận').fill(phoneCode(key));
  const saved = page.waitForEvent('download');
  await question.getByRole('button', { name: 'Xác nhận' }).click();
  expect((await saved).suggestedFilename()).toMatch(/ratings.*\.csv$/);
});

test('an administrator lets a colleague in who lost the phone', async ({ page, browser, office, pageErrors }) => {
  pageErrors.allow(/status of 401/);
  await addUser(office, { ...USER, role: 'statistician', displayName: 'Lê Thị Kê' });
  await openAccount(page, office);
  await joinPhone(page);
  await signOut(page);
  const keeper = { username: 'quan.tri', password: NEXT };
  await addUser(office, { ...keeper, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  const desk = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await desk.goto(`${office.url}/admin/offices/${OFFICE}/people`);
  await signIn(desk, keeper);
  await desk.getByRole('button', { name: 'Sửa Lê Thị Kê' }).click();
  await desk.getByRole('button', { name: 'Mất thiết bị: bỏ mã xác nhận và khóa truy cập' }).click();
  await expect(desk.getByText(/^Lê Thị Kê đăng nhập lại chỉ với mật khẩu/)).toBeVisible();
  await desk.context().close();
  await signIn(page, USER);
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
});
