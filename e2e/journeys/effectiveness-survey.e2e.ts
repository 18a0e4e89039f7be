import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('the survey of the plan: ready form, paper ballot, typed twice, counted, reported', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const statistician = { username: 'thongke', password: 'ghế đá bên hồ sen' };
  await addUser(office, { ...statistician, role: 'statistician', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(`${office.url}/admin/offices/${OFFICE}/surveys`);
  await signIn(page, statistician);
  await page.getByRole('button', { name: 'Bắt đầu khảo sát' }).click();
  await page.getByLabel('Số phiếu phát ra').fill('10');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Mô hình “Dùng mã QR/ })).toBeVisible();

  const startOf = async (link: string): Promise<string> => {
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).click();
    return (await readFile(await (await saved).path())).subarray(0, 5).toString('latin1');
  };
  expect(await startOf('Phiếu khảo sát (PDF)')).toBe('%PDF-');

  // Nine questions: a digit each, then straight on to the remark and the next ballot.
  const type = async (digits: string) => {
    await page.getByLabel(/^1\. /).click();
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
  };
  await type('111111111');
  await expect(page.getByText('Phiếu 1: mới nhập một lượt.').first()).toBeVisible();
  await page.getByText('Lượt hai', { exact: true }).click();
  await type('111111112');
  await expect(page.getByText(/^Phiếu 1: hai lượt lệch ở câu 9\./).first()).toBeVisible();
  await page.getByLabel('Số phiếu', { exact: true }).fill('1');
  await type('111111111');
  await expect(page.getByText('Phiếu 1: hai lượt khớp, đã tính.')).toBeVisible();
  await expect(
    page.getByText('Đã tính 1 phiếu trên 1 phiếu nhận lại, 10 phiếu phát ra. Tỷ lệ trả lời 10,0%.'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: 'Nên tiếp tục 1 100,0% 20,7% – 100,0%' })).toBeVisible();
  expect((await startOf('Báo cáo khảo sát (Word)')).slice(0, 2)).toBe('PK');
});
