import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { chooseOfficer } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { signIn } from '../fixtures/staff.ts';
import { storedRatings } from '../fixtures/stored.ts';
import { tap } from '../fixtures/tap.ts';
import { test } from '../fixtures/test.ts';

import { visit } from '../fixtures/visit-page.ts';

const PASSWORD = 'ghế đá bên hồ sen';
const QUESTION = 'Thời gian chờ đến lượt';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });

test('an administrator drafts other questions, looks at them, publishes them, and a citizen answers those', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const user = { username: 'quan.tri', password: PASSWORD };
  await addUser(office, { ...user, role: 'administrator', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/criteria`);
  await signIn(page, user);
  await expect(page.getByRole('heading', { level: 1, name: 'Bộ tiêu chí' })).toBeVisible();

  await page.getByRole('button', { name: /Thông tư 01\/2018/ }).click();
  await page.getByRole('button', { name: 'Bỏ câu 3' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click();
  const question = page.getByRole('region', { name: 'Câu 5' });
  await question.getByLabel('Câu 5, tiếng Việt').fill(QUESTION);
  await question.getByRole('button', { name: 'Đưa câu 5 lên' }).click();
  await expect(page.getByLabel('Câu 4, tiếng Việt')).toHaveValue(QUESTION);

  // What is not complete cannot be published, and the page says what is missing where.
  await page.getByRole('tab', { name: 'Phát hành' }).click();
  await expect(page.getByText('Câu 4: thiếu câu hỏi bằng tiếng Việt hoặc tiếng Anh.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Phát hành…' })).toBeDisabled();
  await page.getByRole('tab', { name: 'Sửa' }).click();
  await page.getByLabel('Câu 4, tiếng Anh').fill('Waiting time');
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible();
  await page.reload();

  await page.getByRole('tab', { name: 'Xem trước' }).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: /^Tổng thời gian giải quyết/ })).toBeVisible();
  await preview.getByRole('button', { name: 'Chưa đến hẹn / chưa có kết quả' }).click();
  await expect(preview.getByRole('heading', { name: /^Số lần phải liên hệ/ })).toBeVisible();
  await page.getByText('Máy tính bảng tại quầy').click();
  await expect(preview.getByRole('button', { name: '1 lần', exact: true })).toBeVisible();

  await page.getByRole('tab', { name: 'Phát hành' }).click();
  await page.getByRole('button', { name: 'Phát hành…' }).click();
  await page.getByRole('button', { name: /^Phát hành phiên bản 2 từ/ }).click();
  await expect(page.getByText('Đã phát hành phiên bản 2.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Phiên bản 2' })).toContainText('Đang dùng');

  const citizen = await browser.newContext({ hasTouch: true, locale: 'vi-VN', viewport: { width: 360, height: 740 } });
  const phone = await citizen.newPage();
  await visit(phone, office.url);
  await chooseOfficer(phone, await officerName(office, 0));
  const answers = ['Ngắn hơn', 'Phải liên hệ thêm do tôi thiếu giấy tờ', 'Không phải liên hệ', 'Hài lòng', 'Không'];
  for (const answer of answers) await tap(phone.getByRole('button', { name: answer, exact: true }));
  await tap(phone.getByRole('button', { name: /xem lại/i }));
  await tap(phone.getByRole('button', { name: /^Gửi/ }));
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);
  const [stored] = await office.sql<
    { criteria_set: number; scores: string }[]
  >`select criteria_set, scores from ratings`;
  expect(stored?.criteria_set).toBe(2);
  expect(JSON.parse(stored?.scores ?? '')).toEqual({
    'total-time': 2,
    contacts: null,
    agencies: 2,
    'question-1': 4,
    'no-harassment': 1,
  });
  await citizen.close();
});
