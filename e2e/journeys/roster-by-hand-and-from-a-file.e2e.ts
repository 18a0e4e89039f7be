import { expect, type Page } from '@playwright/test';
import { officerName } from '../fixtures/sample.ts';
import { openAsAdministrator, rosterFile } from '../fixtures/keeping-screens.ts';
import type { Office } from '../fixtures/office.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { test } from '../fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false });
test.beforeEach(({ pageErrors }) => pageErrors.allow(/status of 401/));

const offered = async (office: Office): Promise<readonly string[]> =>
  (await readCatalogue(office)).officers.map(({ name }) => name);

const openRoster = async (page: Page, office: Office): Promise<void> => {
  await openAsAdministrator(page, office, 'quan.tri', 'roster');
  await expect(page.getByText('6 người.')).toBeVisible();
};

/** A photograph as a browser makes one: any picture will do. */
const aPhoto = async (page: Page): Promise<Buffer> => page.screenshot({ type: 'jpeg' });

test('an officer is added with a photo, moved up, found without accents, and leaves after their last day', async ({
  page,
  office,
}) => {
  await openRoster(page, office);
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Họ và tên').fill('Đặng Thị Mười');
  await form.getByLabel('Chức vụ').fill('Công chức Tư pháp – Hộ tịch');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'muoi.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) });
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('7 người. Đã lưu.')).toBeVisible();
  const added = (await readCatalogue(office)).officers.find(({ name }) => name === 'Đặng Thị Mười');
  const photo = await fetch(office.directUrl + String(added?.photo));
  expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/webp']);

  await page.getByRole('button', { name: 'Chuyển Đặng Thị Mười lên' }).click();
  await expect(page.getByText('Đã chuyển Đặng Thị Mười.')).toBeVisible();
  expect((await offered(office))[5]).toBe('Đặng Thị Mười');

  await page.getByLabel('Tìm cán bộ').fill('muoi');
  await expect(page.getByText('1 trên 7 người.')).toBeVisible();
  await page.getByRole('button', { name: 'Sửa Đặng Thị Mười' }).click();
  await form.getByLabel('Ngày bắt đầu').fill('2026-01-02');
  await form.getByLabel('Ngày làm việc cuối').fill('2026-02-03');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Không có ai khớp với ô tìm.')).toBeVisible();
  expect(await offered(office)).not.toContain('Đặng Thị Mười');
  await page.getByLabel('Hiện cả người đã nghỉ').click();
  await expect(page.getByText('Đã nghỉ từ sau 03/02/2026')).toBeVisible();
});

test('a file is looked at before anything is written, imported, and undone', async ({ page, office }) => {
  await openRoster(page, office);
  const before = await offered(office);
  await page
    .locator('input[type=file]')
    .setInputFiles(rosterFile([{ name: '' }, { name: await officerName(office, 1) }]));
  await expect(page.getByText('Thêm 1 · sửa 1 · giữ nguyên 0 · không có trong tệp 0 · dòng sai 2')).toBeVisible();
  await expect(page.getByText('dòng 5, quầy: không có quầy này (“Quầy 99”)')).toBeVisible();
  await page.getByLabel('Ai không có trong tệp thì hôm nay là ngày làm việc cuối').click();
  expect(await offered(office)).toEqual(before);

  await page.getByRole('button', { name: 'Nhập 2 thay đổi' }).click();
  await expect(page.getByText('Đã nhập xong.')).toBeVisible();
  await expect(page.getByText('7 người.')).toBeVisible();
  expect(await offered(office)).toEqual([
    'Nguyễn Hoàng Thị Phương Thảo Nguyên Ngọc',
    ...before.slice(1),
    'Đặng Thị Mười',
  ]);
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText('Đã hoàn tác lần nhập.')).toBeVisible();
  expect(await offered(office)).toEqual(before);
});

test('a file that is not what its name says is refused with a sentence, and nothing is written', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 400/);
  await openRoster(page, office);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'danh-sach.xlsx', mimeType: 'text/csv', buffer: Buffer.from('Mã,Họ và tên\n1,A') });
  await expect(page.getByText(/^Không đọc được tệp/)).toBeVisible();
  expect(await offered(office)).toHaveLength(6);
});

test('a field that is switched off leaves the citizens’ list of procedures', async ({ page, office }) => {
  await openAsAdministrator(page, office, 'quan.tri', 'procedures');
  await expect(page.getByText(/^108 thủ tục/)).toBeVisible();
  const [first] = (await readCatalogue(office)).procedures;
  await page.getByLabel(new RegExp(`^${first?.field} \\(\\d+\\)$`)).click();
  await expect
    .poll(async () => (await readCatalogue(office)).procedures.filter(({ field }) => field === first?.field).length)
    .toBe(0);
});
