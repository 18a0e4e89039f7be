import { addMonths, monthBounds, monthOf } from '@hailong/schema/month';
import { aRating } from '@hailong/schema/testing/builders';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { axeFindings } from '../fixtures/axe-findings.ts';
import { OFFICE } from '../fixtures/office.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { monthAddress, signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const month = addMonths(monthOf(Date.now(), ZONE), -1);
const [year, ordinal] = month.split('-').map(Number);
const PASSWORD = 'ghế đá bên hồ sen';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('officers see their own closed month and nothing of anybody else or before it is closed, and respond to it beside the report', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[13]/);
  const catalogue = await readCatalogue(office);
  const own = officerAt(catalogue, 1);
  const other = officerAt(catalogue, 2);
  const ratedAt = new Date(monthBounds(month, ZONE).until - 3_600_000).toISOString();
  const rated = (officerId: string, attitude: number, comment = '') =>
    aRating({
      officerId,
      criteriaSet: catalogue.criteriaSet.version,
      ratedAt,
      scores: { attitude, resolution: 4, guidance: 5 },
      ...(comment !== '' && { comment, customerName: 'Lê Thị Mận' }),
    });
  await sendBatch(office, [
    ...[5, 5, 4, 3, 5, 4].map((attitude) => rated(own.id, attitude)),
    rated(own.id, 2, 'Phải chờ lâu'),
    rated(other.id, 1),
  ]);
  const officer = { username: 'can.bo', password: PASSWORD };
  const statistician = { username: 'thongke', password: PASSWORD };
  await addUser(office, { ...officer, role: 'officer', displayName: own.name, officerId: own.id });
  await addUser(office, { ...statistician, role: 'statistician', displayName: 'Bùi Thị Kim Chi' });

  await page.goto(`${office.url}/admin`);
  await signIn(page, officer);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`tháng ${ordinal}/${year}`) })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'chưa chốt' })).toBeVisible();

  const deskContext = await browser.newContext({ locale: 'vi-VN' });
  const desk = await deskContext.newPage();
  await desk.goto(monthAddress(office, month));
  await signIn(desk, statistician);
  await desk.getByRole('link', { name: 'Chốt tháng', exact: true }).click();
  await desk.getByRole('button', { name: `Chốt tháng ${ordinal}/${year}` }).click();
  await desk.getByRole('button', { name: 'Chốt, không sửa lại được' }).click();
  await expect(desk.getByText('Đã chốt bản số 1.')).toBeVisible();
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByText('7', { exact: true }).first()).toBeVisible();
  await expect(main).not.toContainText(other.name);
  await expect(main).not.toContainText('Lê Thị Mận');
  expect(await axeFindings(page, 'light')).toEqual([]);
  await page.getByRole('button', { name: 'Gửi giải trình' }).click();
  await expect(page.getByText('Hãy ghi nội dung trước khi gửi.')).toBeVisible();
  await page.getByLabel('Nội dung giải trình').fill('Ngày 3 và 4 hệ thống một cửa bị lỗi.');
  await page.getByRole('button', { name: 'Gửi giải trình' }).click();
  await expect(page.getByText('Đã gửi giải trình.')).toBeVisible();
  await desk.goto(monthAddress(office, month));
  const responses = desk.getByRole('region', { name: 'Giải trình của cán bộ' });
  await expect(responses.getByText('Ngày 3 và 4 hệ thống một cửa bị lỗi.')).toBeVisible();
  await expect(responses).toContainText(own.name);
  await deskContext.close();
  await page.getByRole('button', { name: 'Rút lại' }).click();
  await expect(page.getByText('Đã rút lại giải trình.')).toBeVisible();

  const elsewhere = await page.goto(`${office.url}/admin/offices/${OFFICE}/months/${month}`);
  expect(elsewhere?.ok()).toBe(true);
  await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
  await page.goto(`${office.url}/admin`);
  await expect(main.getByText('7', { exact: true }).first()).toBeVisible();
});
