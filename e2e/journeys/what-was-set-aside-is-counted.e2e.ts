import { aRating } from '@hailong/schema/testing/builders';
import { monthOf } from '@hailong/schema/month';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { officerName } from '../fixtures/sample.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { download, monthAddress, signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const PASSWORD = 'ghế đá bên hồ sen';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('an administrator sees why a rating was set aside, counts it for the right officer, and the log says so', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const { criteriaSet } = await readCatalogue(office);
  const ratedAt = new Date().toISOString();
  const lost = aRating({
    officerId: '99999999-9999-4999-8999-999999999999',
    criteriaSet: criteriaSet.version,
    ratedAt,
    comment: 'Cô ở quầy giữa rất nhẹ nhàng',
    customerName: 'Lê Thị Mận',
  });
  expect(await sendBatch(office, [lost])).toMatchObject([{ verdict: 'set-aside', code: 'unknown-officer' }]);
  const user = { username: 'quan.tri', password: PASSWORD };
  await addUser(office, { ...user, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/set-aside`);
  await signIn(page, user);

  await expect(page.getByRole('heading', { name: 'Ghi một cán bộ không có trong danh sách' })).toBeVisible();
  await expect(page.getByText('Cô ở quầy giữa rất nhẹ nhàng')).toBeVisible();
  await expect(page.getByText('Lê Thị Mận')).toBeHidden();
  await page.getByRole('button', { name: /^Quyết định về phiếu/ }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Tính phiếu này' }).click();
  await expect(form.getByText('Hãy chọn cán bộ mà phiếu này nói về.')).toBeVisible();
  const name = await officerName(office, 1);
  await form.getByLabel('Tính cho cán bộ').selectOption(name);
  await form.getByLabel('Lý do').fill('Đã hỏi lại quầy 2');
  await form.getByRole('button', { name: 'Tính phiếu này' }).click();
  await expect(page.getByText('Đã tính phiếu.')).toBeVisible();
  await expect(page.getByText(/^Không còn phiếu nào chờ quyết định/)).toBeVisible();
  expect(await sendBatch(office, [lost])).toMatchObject([{ verdict: 'already-stored' }]);

  await page.goto(monthAddress(office, monthOf(Date.now(), 'Asia/Ho_Chi_Minh')));
  await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toContainText('1');

  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await expect(page.getByText('Nhật ký nguyên vẹn')).toBeVisible();
  await page.getByLabel('Việc gì').selectOption('Tính phiếu để riêng');
  await expect(page.getByText('1 dòng', { exact: true })).toBeVisible();
  const rows = await download(page, 'Tải các dòng đang lọc (CSV)');
  expect(rows).toMatchObject([{ actor: 'quan.tri', action: 'set-aside.counted' }]);
});
