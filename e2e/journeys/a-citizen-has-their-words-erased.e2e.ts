import { aRating } from '@hailong/schema/testing/builders';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { receiptOf } from '../fixtures/receipt-of.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const PASSWORD = 'ghế đá bên hồ sen';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('a citizen with a receipt code has name and comment erased; the rating still counts and is never taken twice', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[134]/);
  const { officers, criteriaSet } = await readCatalogue(office);
  const rating = aRating({
    officerId: officers[1]?.id ?? '',
    criteriaSet: criteriaSet.version,
    ratedAt: new Date().toISOString(),
    comment: 'Nhà tôi ở thôn Đông',
    customerName: 'Lê Thị Mận',
    procedure: { name: 'Đất nhà bà Mận' },
  });
  await sendBatch(office, [rating]);
  const code = receiptOf(rating.id);
  const user = { username: 'quan.tri', password: PASSWORD };
  await addUser(office, { ...user, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/privacy`);
  await signIn(page, user);

  await expect(page.getByText('Chưa có gì đến hạn xóa.')).toBeVisible();
  await page.getByLabel('Mã biên nhận').fill('0123 4567 89AB CDEF');
  await page.getByRole('button', { name: 'Ghi yêu cầu' }).click();
  await expect(page.getByText(/^Chưa thấy phiếu nào có mã này/)).toBeVisible();
  await page.getByLabel('Mã biên nhận').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Ghi yêu cầu' }).click();
  await expect(page.getByText('Đã ghi yêu cầu.')).toBeVisible();

  // The screen was left open for a while: the password is asked for before anything is erased.
  await office.sql`update sessions set created_at = now() - interval '11 minutes'`;
  await page.getByRole('button', { name: /^Xử lý yêu cầu/ }).click();
  const form = page.getByRole('dialog', { name: /^Xử lý yêu cầu/ });
  await form.getByRole('button', { name: 'Xóa, không lấy lại được' }).click();
  await expect(form.getByText('Hãy ghi lý do, ít nhất 3 ký tự.')).toBeVisible();
  await form.getByLabel('Lý do').fill('Người có mã yêu cầu');
  await form.getByRole('button', { name: 'Xóa, không lấy lại được' }).click();
  const confirmation = page.getByRole('dialog', { name: 'Xác nhận mật khẩu' });
  await confirmation.getByLabel('Mật khẩu của quan.tri').fill(PASSWORD);
  await confirmation.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(page.getByText('Đã xóa tên và ý kiến.')).toBeVisible();

  expect(await office.sql`select customer_name, comment, procedure_name from rating_texts`).toMatchObject([
    { customer_name: null, comment: null, procedure_name: null },
  ]);
  expect(await office.sql`select count(*)::int as n from ratings`).toMatchObject([{ n: 1 }]);
  expect(await sendBatch(office, [rating])).toMatchObject([{ verdict: 'already-stored' }]);
});
