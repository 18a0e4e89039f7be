import { addMonths, monthOf } from '@hailong/schema/month';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { rate } from '../fixtures/rate.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { download, monthAddress, setupLink, signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';
import { aRating } from '@hailong/schema/testing/builders';

const PASSWORD = 'ghế đá bên hồ sen';
const month = monthOf(Date.now(), 'Asia/Ho_Chi_Minh');
const [year, ordinal] = month.split('-').map(Number);

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('the first administrator follows the set-up link, signs in and reads what citizens saw confirmed', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[14]/);
  const { name } = officerAt(await readCatalogue(office), 1);
  const citizen = await browser.newContext({ hasTouch: true, locale: 'vi-VN' });
  const phone = await citizen.newPage();
  await visit(phone, office.url);
  await rate(phone, { officer: name, scores: [5, null, 2], comment: '=1+1 rất tốt', name: 'Lê Thị Mận' });
  await expect(phone.getByText(/^Đã gửi lúc/)).toBeVisible();
  await citizen.close();

  const link = await setupLink(office);
  await page.goto(link);
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Hoa');
  await page.getByLabel('Tên đăng nhập').fill('hoa.nguyen');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(page.getByText('Đã tạo tài khoản quản trị.')).toBeVisible();
  await signIn(page, { username: 'hoa.nguyen', password: PASSWORD });
  // The set-up waits; whoever chooses the months gets the months.
  await expect(page.getByRole('heading', { level: 1, name: 'Thiết lập đơn vị' })).toBeVisible();
  await page.getByRole('link', { name: 'Báo cáo tháng' }).click();

  await expect(page.getByRole('heading', { level: 1, name: `Tháng ${ordinal}/${year}` })).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(name) }).first();
  await expect(row).toContainText('50,0%');
  await expect(page.getByText('=1+1 rất tốt')).toBeVisible();
  await expect(page.getByText('Lê Thị Mận')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Xem tên' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Từng phiếu kèm tên (CSV)' })).toHaveCount(0);

  const report = await download(page, 'Báo cáo tháng (CSV)');
  expect(report).toHaveLength(6 * 3);
  expect(report.filter((line) => line['officer_name'] === name)).toMatchObject([
    { month, criterion: 'attitude', n: '1', mean: '5.00', score_5: '1', satisfaction_percent: '50.0' },
    { criterion: 'resolution', n: '0', mean: '', score_5: '0' },
    { criterion: 'guidance', n: '1', mean: '2.00', score_2: '1' },
  ]);
  const ratings = await download(page, 'Từng phiếu (CSV)');
  expect(ratings).toHaveLength(1);
  expect(ratings[0]).toMatchObject({ officer_name: name, comment: "'=1+1 rất tốt" });

  // The link was good for once.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Liên kết này không còn dùng được')).toBeVisible();
  await expect(page.getByLabel('Họ và tên')).toHaveCount(0);
});

test('months before and after, and the way out', async ({ page, office, pageErrors }) => {
  pageErrors.allow(/status of 401/);
  const statistician = { username: 'thongke', password: PASSWORD };
  await addUser(office, { ...statistician, role: 'statistician', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(monthAddress(office, month));
  await signIn(page, { ...statistician, password: 'sai mật khẩu rồi' });
  await expect(page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toBeVisible();
  await signIn(page, statistician);
  await expect(page.getByText('Tháng này chưa có phiếu nào')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tháng sau' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Tháng trước' }).click();
  const [, before] = addMonths(month, -1).split('-').map(Number);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^Tháng ${before}/`) })).toBeVisible();
  await page.getByRole('link', { name: 'Tháng sau' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Tháng ${ordinal}/${year}` })).toBeVisible();
  await page.getByRole('button', { name: 'Tài khoản Bùi Thị Kim Chi' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByText('Bạn đã đăng xuất.')).toBeVisible();
  await page.goto(monthAddress(office, month));
  await expect(page.getByText('Bạn cần đăng nhập để xem trang này.')).toBeVisible();
});

test('names are seen by the statistician only on request, and each view is on record', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const { officers, criteriaSet } = await readCatalogue(office);
  const ratedAt = new Date().toISOString();
  const own = officers[0]?.id ?? '';
  const about = (officerId: string, comment: string, customerName: string) =>
    aRating({ officerId, criteriaSet: criteriaSet.version, comment, customerName, ratedAt });
  await sendBatch(office, [
    about(officers[1]?.id ?? '', 'Rất chu đáo', 'Trần Văn Bảy'),
    about(own, 'Về chính người thống kê', 'Người Không Được Thấy'),
  ]);
  const statistician = { username: 'thongke', password: PASSWORD };
  await addUser(office, {
    ...statistician,
    role: 'statistician',
    displayName: 'Nguyễn Thị Hồng Nhung',
    officerId: own,
  });
  await page.goto(monthAddress(office, month));
  await signIn(page, statistician);
  await expect(page.getByText('Rất chu đáo')).toBeVisible();
  await expect(page.getByText('Trần Văn Bảy')).toHaveCount(0);
  await expect(page.getByText('1 ý kiến về chính bạn không hiện ở đây.')).toBeVisible();
  const audited = async (): Promise<number> =>
    (await office.sql`select from audit_log where action like '%name%'`).length;
  const before = await audited();
  await page.getByRole('button', { name: 'Xem tên' }).click();
  await page.getByRole('button', { name: 'Xem tên và ghi nhật ký' }).click();
  await expect(page.getByText('Trần Văn Bảy')).toBeVisible();
  await expect(page.getByText('Người Không Được Thấy')).toHaveCount(0);
  expect(await audited()).toBe(before + 1);
  const named = await download(page, 'Từng phiếu kèm tên (CSV)');
  expect(named.map((line) => line['customer_name'])).toEqual(['Trần Văn Bảy']);
  expect(await audited()).toBe(before + 2);
});

test('on plain http the administration stays shut and says where to go', async ({ page, office, pageErrors }) => {
  // The page has no icon of its own, and Chromium asks for one.
  pageErrors.allow(/status of 40[34]/);
  await page.goto(`${office.lanUrl}/admin`);
  await expect(page.getByRole('heading', { name: 'Trang quản trị không mở qua kết nối này' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^http:\/\/localhost:\d+\/admin$/ }).first()).toBeVisible();
  await expect(page.getByLabel('Mật khẩu')).toHaveCount(0);
});
