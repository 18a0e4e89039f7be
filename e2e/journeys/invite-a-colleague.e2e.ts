import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { officerName } from '../fixtures/sample.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const PASSWORD = 'ghế đá bên hồ sen';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('an administrator invites a colleague, confirms it is them, and the colleague signs in', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[139]/);
  const user = { username: 'quan.tri', password: PASSWORD };
  await addUser(office, { ...user, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/people`);
  await signIn(page, user);
  await expect(page.getByRole('heading', { level: 1, name: 'Người dùng' })).toBeVisible();

  // The screen was left open for a while: the password is asked for, and what was begun goes on.
  await office.sql`update sessions set created_at = now() - interval '11 minutes'`;
  await page.getByRole('button', { name: 'Mời người dùng' }).click();
  const form = page.getByRole('dialog', { name: 'Mời người dùng' });
  await form.getByLabel('Họ và tên').fill('Nguyễn Thị Phương Thảo');
  await form.getByLabel('Vai trò').selectOption('Cán bộ, công chức');
  await form.getByRole('button', { name: 'Tạo liên kết mời' }).click();
  await expect(form.getByText('Vai trò này cần gắn với một cán bộ trong danh sách.')).toBeVisible();
  await form.getByLabel('Vai trò').selectOption('Công chức Văn phòng – Thống kê');
  await form.getByLabel('Là cán bộ được đánh giá').selectOption(await officerName(office, 0));
  await form.getByRole('button', { name: 'Tạo liên kết mời' }).click();
  const confirmation = page.getByRole('dialog', { name: 'Xác nhận mật khẩu' });
  await confirmation.getByLabel('Mật khẩu của quan.tri').fill(PASSWORD);
  await confirmation.getByRole('button', { name: 'Xác nhận' }).click();
  const link = await page.getByLabel('Liên kết dùng một lần').inputValue();
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(page.getByText('Nguyễn Thị Phương Thảo')).toBeVisible();

  const colleague = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await colleague.goto(link);
  await expect(colleague.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Phương Thảo');
  await colleague.getByLabel('Mật khẩu', { exact: true }).fill('mưa rào tháng bảy');
  // Whoever has an account at another office gets another one here, and is told so; the link stays good.
  await colleague.getByLabel('Tên đăng nhập').fill(user.username);
  await colleague.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(colleague.getByText(/tài khoản của chính bạn ở cơ quan khác: mỗi lời mời tạo/)).toBeVisible();
  await colleague.getByLabel('Tên đăng nhập').fill('phuong.thao');
  await colleague.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(colleague.getByText(/^Đã tạo tài khoản\./)).toBeVisible();
  await signIn(colleague, { username: 'phuong.thao', password: 'mưa rào tháng bảy' });
  await colleague.getByRole('button', { name: /^Tài khoản/ }).click();
  await colleague.getByRole('menuitem', { name: 'Tài khoản và phiên đăng nhập' }).click();
  await expect(colleague.getByText('phiên này')).toBeVisible();
  await colleague.context().close();

  await page.reload();
  await page.getByRole('button', { name: 'Sửa Nguyễn Thị Phương Thảo' }).click();
  await page.getByRole('button', { name: 'Cho ra khỏi đơn vị' }).click();
  await page.getByRole('button', { name: /^Cho Nguyễn Thị Phương Thảo ra ngay/ }).click();
  await expect(page.getByText('Đã cho ra khỏi đơn vị.')).toBeVisible();
  await expect(page.getByText('Nguyễn Thị Phương Thảo')).toBeHidden();
});
