import { monthOf } from '@hailong/schema/month';
import { aRating } from '@hailong/schema/testing/builders';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { monthAddress, openSession, signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const PASSWORD = 'ghế đá bên hồ sen';
const WORDS = 'Chị Mận ở thôn Đông phải đi ba lần';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('a comment is redacted, the sixth suspect rating of a month needs a second person, a complaint is opened and decided', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 40[19]/);
  const catalogue = await readCatalogue(office);
  const month = monthOf(Date.now(), catalogue.office.timeZone);
  const rated = officerAt(catalogue, 1);
  const own = officerAt(catalogue, 0);
  const aboutOfficer = (officerId: string, comment?: string) =>
    aRating({
      officerId,
      criteriaSet: catalogue.criteriaSet.version,
      ratedAt: new Date().toISOString(),
      ...(comment !== undefined && { comment }),
      customerName: 'Lê Thị Mận',
    });
  await sendBatch(office, [
    aboutOfficer(rated.id, WORDS),
    ...Array.from({ length: 5 }, () => aboutOfficer(rated.id)),
    aboutOfficer(own.id, 'Về chính người xét duyệt'),
  ]);
  const statistician = { username: 'thong.ke', password: PASSWORD };
  const leader = { username: 'lanh.dao', password: PASSWORD };
  await addUser(office, {
    ...statistician,
    role: 'statistician',
    displayName: 'Bùi Thị Kim Chi',
    officerId: own.id,
  });
  await addUser(office, { ...leader, role: 'leader', displayName: 'Trần Văn Dũng' });

  await page.goto(`${office.url}/admin/offices/${OFFICE}/review`);
  await signIn(page, statistician);
  await expect(page.getByText('Phiếu về chính bạn không hiện ở đây')).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: WORDS });
  await expect(card).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Lê Thị Mận');
  await expect(page.getByRole('main')).not.toContainText('Về chính người xét duyệt');

  await card.getByRole('button', { name: /^Che bớt/ }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(form.getByText('Hãy ghi lý do, ít nhất 3 ký tự.')).toBeVisible();
  await form.getByLabel('Câu được hiện trong báo cáo').fill('[…] phải đi ba lần');
  await form.getByLabel('Lý do').fill('Có tên và nơi ở');
  await form.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByText('Đã che bớt ý kiến.')).toBeVisible();
  await expect(page.getByText('Không còn gì chờ xử lý trong tháng này.')).toBeVisible();
  await page.getByText('Tất cả', { exact: true }).click();
  await expect(card.getByText('[…] phải đi ba lần')).toBeVisible();

  const others = page.getByRole('listitem').filter({ hasNotText: WORDS });
  for (let place = 1; place <= 5; place += 1) {
    await others
      .getByRole('button', { name: /^Đánh dấu nghi vấn/ })
      .first()
      .click();
    await form.getByLabel('Lý do').fill('Cùng một máy gửi liền nhau');
    await form.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText('Nghi vấn', { exact: true })).toHaveCount(place);
  }
  await card.getByRole('button', { name: /^Đánh dấu nghi vấn/ }).click();
  await form.getByLabel('Lý do').fill('Cùng một máy gửi liền nhau');
  await form.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByText('Đã đề nghị; cần người thứ hai đồng ý.')).toBeVisible();
  await expect(card.getByText('Bạn là người đề nghị nên người khác phải xác nhận.')).toBeVisible();
  await expect(card.getByRole('button', { name: /^Đồng ý/ })).toBeHidden();

  const secondContext = await browser.newContext({ locale: 'vi-VN' });
  const second = await secondContext.newPage();
  await second.goto(`${office.url}/admin/offices/${OFFICE}/review`);
  await signIn(second, leader);
  const same = second.getByRole('listitem').filter({ hasText: WORDS });
  await same.getByRole('button', { name: /^Đồng ý/ }).click();
  await expect(second.getByText('Đã đồng ý.')).toBeVisible();
  await second.getByText('Nghi vấn, khiếu nại', { exact: true }).click();
  for (const step of ['Mở khiếu nại', 'Bắt đầu xác minh', 'Kết luận: phản ánh không đúng']) {
    await same.getByRole('button', { name: new RegExp(`^${step}`) }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Đơn phản ánh số 3');
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(second.getByText('Đã chuyển bước khiếu nại.')).toBeVisible();
    await expect(dialog).toBeHidden();
  }
  await expect(same.getByText('Khiếu nại: phản ánh không đúng')).toBeVisible();
  await same.getByText(/^Các bước đã làm/).click();
  await expect(same.getByText(/Kết luận phản ánh không đúng: lanh\.dao/)).toBeVisible();
  await secondContext.close();

  const read = await openSession(office, leader);
  const report: unknown = await (await read(`/api/offices/${OFFICE}/months/${month}`)).json();
  expect(report).toMatchObject({ office: { ratings: { valid: 1, suspect: 6, total: 7 } } });
  await page.goto(monthAddress(office, month));
  await expect(page.getByText('[…] phải đi ba lần')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('thôn Đông');
});
