import { expect, type Page } from '@playwright/test';
import { OFFICE, type Office } from '../fixtures/office.ts';
import { setupLink, signIn } from '../fixtures/staff.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { test } from '../fixtures/test.ts';

const USER = { username: 'quan.tri', password: 'ghế đá bên hồ sen' };

/** By the link that the server printed. */
const becomeAdministrator = async (page: Page, office: Office): Promise<void> => {
  await page.goto(await setupLink(office));
  await page.getByLabel('Họ và tên').fill('Bùi Thị Kim Chi');
  await page.getByLabel('Tên đăng nhập').fill(USER.username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(USER.password);
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(page.getByText(/^Đã tạo tài khoản quản trị/)).toBeVisible();
  await signIn(page, USER);
};

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('from the printed link to an office of one’s own, closing the page in between', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  await becomeAdministrator(page, office);

  await expect(page.getByRole('heading', { level: 1, name: 'Thiết lập đơn vị' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Bước 1/4' })).toBeVisible();
  await page.getByRole('button', { name: /^Tên từ 01\/7\/2025/ }).click();
  await expect(page.getByLabel('Cơ quan cấp trên')).toHaveValue('ỦY BAN NHÂN DÂN XÃ VẠN NINH');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();

  // The page is closed here, and goes on where it was.
  await expect(page.getByRole('progressbar', { name: 'Bước 2/4' })).toBeVisible();
  await page.goto(`${office.url}/admin`);
  await expect(page.getByRole('progressbar', { name: 'Bước 2/4' })).toBeVisible();
  await page.getByLabel('Thứ Hai, đến').first().fill('06:00');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await expect(page.getByRole('progressbar', { name: 'Bước 2/4' })).toBeVisible();
  await page.getByLabel('Thứ Hai, đến').first().fill('11:00');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();

  await expect(page.getByRole('progressbar', { name: 'Bước 3/4' })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByLabel('Thứ Hai, đến').first()).toHaveValue('11:00');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await page.getByLabel('Mật khẩu mạng 1').fill('chè xanh Vạn Ninh');
  await page.getByLabel('Mật khẩu mạng 2').fill('chè xanh Vạn Ninh');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();

  await page.getByRole('button', { name: 'Bỏ dữ liệu mẫu' }).click();
  expect((await readCatalogue(office)).officers).toHaveLength(6);
  await page.getByRole('button', { name: 'Bỏ ngay sáu cán bộ mẫu' }).click();
  await expect(page.getByText(/^Đã thiết lập xong\./)).toBeVisible();
  const { officers, office: named } = await readCatalogue(office);
  expect(officers).toEqual([]);
  expect(named.name).toBe('Trung tâm Phục vụ hành chính công xã Vạn Ninh');

  await page.goto(`${office.url}/admin`);
  await expect(page).toHaveURL(new RegExp(`/admin/offices/${OFFICE}/months/`));
});

test('whoever keeps the sample goes on with it, and it says that it is one', async ({ page, office, pageErrors }) => {
  pageErrors.allow(/status of 401/);
  await becomeAdministrator(page, office);
  for (const step of [1, 2, 3]) {
    await expect(page.getByRole('progressbar', { name: `Bước ${step}/4` })).toBeVisible();
    await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  }
  await page.getByRole('button', { name: 'Giữ dữ liệu mẫu và kết thúc' }).click();
  await expect(page.getByText(/^Đã thiết lập xong\./)).toBeVisible();
  expect((await readCatalogue(office)).officers).toHaveLength(6);
  await page.goto(`${office.url}/admin`);
  await expect(page.getByText('Dữ liệu mẫu', { exact: true })).toBeVisible();
});
