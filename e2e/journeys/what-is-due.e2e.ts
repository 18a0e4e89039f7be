import { addMonths, monthBounds, monthOf } from '@hailong/schema/month';
import { aRating } from '@hailong/schema/testing/builders';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const month = addMonths(monthOf(Date.now(), ZONE), -1);
const [year, ordinal] = month.split('-').map(Number);

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('the first page says what is due, leads to it, and says it no more once it is done', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const catalogue = await readCatalogue(office);
  const ratedAt = new Date(monthBounds(month, ZONE).until - 3_600_000).toISOString();
  await sendBatch(office, [
    aRating({
      officerId: officerAt(catalogue, 1).id,
      criteriaSet: catalogue.criteriaSet.version,
      ratedAt,
      comment: 'Nhanh gọn',
    }),
  ]);
  const user = { username: 'thongke', password: 'ghế đá bên hồ sen' };
  await addUser(office, { ...user, role: 'statistician', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin`);
  await signIn(page, user);
  const due = page.getByRole('region', { name: 'Việc đến hạn' });
  await expect(due.getByRole('listitem')).toHaveCount(2);

  await due.getByRole('link', { name: `1 ý kiến của tháng ${ordinal}/${year} chưa có ai đọc` }).click();
  await page.getByRole('button', { name: /^Đã đọc, giữ nguyên/ }).click();
  await expect(page.getByText('Đã ghi là đã đọc.')).toBeVisible();
  await page.getByRole('link', { name: 'Báo cáo tháng' }).click();
  await due.getByRole('link', { name: new RegExp(`^Chốt tháng ${ordinal}/${year}, đánh giá cán bộ ngày 05/`) }).click();
  await page.getByRole('button', { name: `Chốt tháng ${ordinal}/${year}` }).click();
  await page.getByRole('button', { name: 'Chốt, không sửa lại được' }).click();
  await expect(page.getByText('Đã chốt bản số 1.')).toBeVisible();
  await page.getByRole('link', { name: 'Báo cáo tháng' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(due.getByText(/^Chốt tháng/)).toBeHidden();
  await expect(due.getByText(/chưa có ai đọc/)).toBeHidden();
});
