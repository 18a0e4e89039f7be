import { chromium, expect, type Page } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { chromiumArguments, chromiumPath } from '../fixtures/chromium.ts';
import { openOffice, type Office } from '../fixtures/office.ts';
import { joinPasskeyDevice } from '../fixtures/passkey-device.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';
import { openTlsFront } from '../fixtures/tls-front.ts';

const USER = { username: 'thong.ke', password: 'ghế đá bên hồ sen' };
const HOST = 'danhgia.vangia.test';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const panelOf = (page: Page) => page.getByRole('region', { name: 'Khóa truy cập' });
const door = (page: Page) => page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' });

const openAccount = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/admin/account`);
  await signIn(page, USER);
  await expect(page.getByText('phiên này')).toBeVisible();
};

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(door(page)).toBeVisible();
};

const addPasskey = async (page: Page, name: string): Promise<void> => {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
  await panel.getByLabel('Tên gọi').fill(name);
  await panel.getByRole('button', { name: 'Tạo khóa trên thiết bị này' }).click();
};

const sessionCookie = async (page: Page): Promise<string | undefined> =>
  (await page.context().cookies()).find(({ name }) => name.endsWith('hailong_session'))?.value;

const prepare = (office: Office): Promise<void> =>
  addUser(office, { ...USER, role: 'statistician', displayName: 'Lê Thị Kê' });

test('on the server’s own computer a passkey is added, signs in, and once removed no longer', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  await prepare(office);
  const device = await joinPasskeyDevice(page);
  await openAccount(page, office.url);
  await addPasskey(page, 'Máy ở quầy 2');
  await expect(panelOf(page).getByText(/^Đã thêm\./)).toBeVisible();
  await expect(panelOf(page).getByText(/^thêm .*, chưa dùng$/)).toBeVisible();
  await signOut(page);

  // Somebody else at this computer, whose finger it does not know.
  await device.isHeldByOwner(false);
  await door(page).click();
  await expect(page.getByText(/^Chưa có khóa nào được chọn/)).toBeVisible();
  await device.isHeldByOwner(true);

  // A session that somebody planted beforehand is not the one that is signed in.
  const planted = { name: 'hailong_session', value: 'planted.session', url: office.url, httpOnly: true };
  await page.context().addCookies([planted]);
  await door(page).click();
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
  expect(await sessionCookie(page)).not.toBe(planted.value);

  await page.goto(`${office.url}/admin/account`);
  await expect(panelOf(page).getByText(/dùng gần nhất/)).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Đổi tên khóa Máy ở quầy 2' }).click();
  await panelOf(page).getByLabel('Tên gọi').fill('Máy mới');
  await panelOf(page).getByRole('button', { name: 'Lưu tên' }).click();
  await panelOf(page).getByRole('button', { name: 'Gỡ khóa Máy mới' }).click();
  await panelOf(page).getByRole('button', { name: 'Gỡ hẳn khóa Máy mới' }).click();
  await expect(panelOf(page).getByText(/^Đã gỡ\./)).toBeVisible();
  await signOut(page);

  await door(page).click();
  await expect(page.getByText(/^Khóa truy cập này không đăng nhập được ở đây/)).toBeVisible();
  await signIn(page, USER);
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
});

test('a screen that was left open is confirmed with a passkey instead of the password', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[13]/);
  await prepare(office);
  await joinPasskeyDevice(page);
  await openAccount(page, office.url);
  await addPasskey(page, 'Máy ở quầy 2');
  await expect(panelOf(page).getByText(/^Đã thêm\./)).toBeVisible();
  await office.sql`update sessions set created_at = now() - interval '11 minutes'`;
  await panelOf(page).getByRole('button', { name: 'Gỡ khóa Máy ở quầy 2' }).click();
  await panelOf(page).getByRole('button', { name: 'Gỡ hẳn khóa Máy ở quầy 2' }).click();
  const question = page.getByRole('dialog', { name: 'Xác nhận mật khẩu' });
  await question.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
  await expect(panelOf(page).getByText(/^Đã gỡ\./)).toBeVisible();
});

test('over https a passkey is tied to the office’s name; when the name changes, the password still works', async ({
  databases,
}) => {
  const front = await openTlsFront(HOST);
  const url = `https://${HOST}:${front.port}`;
  const office = await openOffice(databases, { env: { PUBLIC_URL: url } });
  front.connectTo(office.server.port);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`, front.trustFlag],
  });
  try {
    await prepare(office);
    const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
    await joinPasskeyDevice(page);
    await openAccount(page, url);
    await addPasskey(page, 'Laptop');
    await expect(panelOf(page).getByText(/^Đã thêm\./)).toBeVisible();
    await signOut(page);
    await door(page).click();
    await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === '__Host-hailong_session');
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Strict' });

    await office.sql`update passkeys set host = 'danhgia.vanninh.test'`;
    await page.goto(`${url}/admin/account`);
    await expect(panelOf(page).getByText('hết dùng được')).toBeVisible();
    await expect(panelOf(page).getByText(/tên miền cũ danhgia\.vanninh\.test/)).toBeVisible();
    await signOut(page);
    await door(page).click();
    await expect(page.getByText(/^Khóa truy cập này không đăng nhập được ở đây/)).toBeVisible();
    await signIn(page, USER);
    await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
  } finally {
    await browser.close();
    await office.close();
    await front.close();
  }
});
