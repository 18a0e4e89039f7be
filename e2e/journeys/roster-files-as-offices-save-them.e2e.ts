import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { apiPaths } from '@hailong/schema/api-paths';
import { expect, type Page } from '@playwright/test';
import { openAsAdministrator } from '../fixtures/keeping-screens.ts';
import { OFFICE, type Office } from '../fixtures/office.ts';
import { repository } from '../fixtures/repository.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { test } from '../fixtures/test.ts';
import { windows1258 } from '../fixtures/windows-1258.ts';

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false });
test.beforeEach(({ pageErrors }) => pageErrors.allow(/status of 40[01]/));

const SAMPLE = 6;
const MEGABYTE = 1024 * 1024;

const openRoster = async (page: Page, office: Office): Promise<void> => {
  await openAsAdministrator(page, office, 'quan.tri', 'roster');
  await expect(page.getByText(`${SAMPLE} người.`)).toBeVisible();
};

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const offered = async (office: Office): Promise<readonly string[]> =>
  (await readCatalogue(office)).officers.map(({ name }) => name);

const rows = (...lines: readonly string[]): string => ['Mã;Họ và tên;Chức vụ', ...lines].join('\r\n');

/** Says how much is to come and sends none of it: what the server answers to that is not cut off by its closing the door. */
const announce = (url: string, headers: Readonly<Record<string, string>>) =>
  new Promise<readonly [number | undefined, unknown]>((resolve, reject) => {
    const asked = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers } },
      (answer) => void text(answer).then((body) => resolve([answer.statusCode, JSON.parse(body)]), reject),
    );
    asked.on('error', reject);
    asked.flushHeaders();
  });

/** Inside the quotes of a CSV cell. */
const quoted = (text: string): string => text.replaceAll('"', '""');

test('a roster of 5 000 people is looked at, imported, searched and undone', async ({ page, office }) => {
  await openRoster(page, office);
  const many = Array.from({ length: 5_000 }, (_, index) => `NV${index};Trần Thị Số ${index};Công chức`);
  await choose(page, 'toan-tinh.csv', Buffer.from(rows(...many)));
  await expect(page.getByText('Thêm 5000 · sửa 0 · giữ nguyên 0 · không có trong tệp 6 · dòng sai 0')).toBeVisible();
  expect(await offered(office)).toHaveLength(SAMPLE);
  await page.getByRole('button', { name: 'Nhập 5000 thay đổi' }).click();
  await expect(page.getByText('Đã nhập xong.')).toBeVisible();
  await expect(page.getByText(`${5_000 + SAMPLE} người.`)).toBeVisible();
  expect(await offered(office)).toHaveLength(5_000 + SAMPLE);
  await page.getByLabel('Tìm cán bộ').fill('so 4321');
  await expect(page.getByText(`1 trên ${5_000 + SAMPLE} người.`)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText('Đã hoàn tác lần nhập.')).toBeVisible();
  expect(await offered(office)).toHaveLength(SAMPLE);
});

test('names arrive whole whatever the encoding, and a code twice is one person and a wrong row', async ({
  page,
  office,
}) => {
  await openRoster(page, office);
  const text = (name: string) => rows(`MH;${name};Công chức Tư pháp – Hộ tịch`, `MH;Người trùng mã;Công chức`);
  const files = [
    ['Nguyễn Thị Hường', (content: string) => windows1258(content)],
    ['Đặng Văn Quỳnh', (content: string) => Buffer.from(`\uFEFF${content}`)],
    ['Võ Thị Mỹ Lệ', (content: string) => Buffer.from(`\uFEFF${content}`, 'utf16le')],
  ] as const;
  for (const [name, encode] of files) {
    const encoded = encode(text(name));
    await choose(page, 'danh-sach.csv', encoded);
    await expect(page.getByText(/dòng sai 1$/)).toBeVisible();
    await expect(page.getByText('dòng 3, tên: ', { exact: false })).toContainText('Người trùng mã');
    await page.getByRole('button', { name: 'Nhập 1 thay đổi' }).click();
    await expect(page.getByText('Đã nhập xong.')).toBeVisible();
    expect((await offered(office)).at(-1)).toBe(name);
  }
  expect(await offered(office)).toHaveLength(SAMPLE + 1);
});

test('names that look like formulas stay names, here and in the file that is taken away', async ({ page, office }) => {
  await openRoster(page, office);
  const names = ['=HYPERLINK("http://x")', '+84 905', '-1+1', '@SUM(A1)'];
  const lines = names.map((name, index) => `F${index};"${quoted(name)}";Công chức`);
  await choose(page, 'la.csv', Buffer.from(rows(...lines)));
  await page.getByRole('button', { name: 'Nhập 4 thay đổi' }).click();
  await expect(page.getByText('Đã nhập xong.')).toBeVisible();
  expect((await offered(office)).slice(SAMPLE)).toEqual(names);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải về CSV' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  // An apostrophe in front: spreadsheets show the text and compute nothing.
  for (const name of names) expect(file).toContain(`'${quoted(name)}`);
  // What left comes back as it was.
  await choose(page, 'danh-sach.csv', Buffer.from(file));
  await expect(page.getByText(/^Thêm 0 · sửa 0 · giữ nguyên 10/)).toBeVisible();
});

test('20 MB, a program and a picture are refused in a sentence, and nothing is written', async ({ page, office }) => {
  await openRoster(page, office);
  await choose(page, 'to.csv', Buffer.from(rows(`A;${'x'.repeat(20 * MEGABYTE)};B`)));
  await expect(page.getByText(/^Tệp lớn hơn 5 MB/)).toBeVisible();
  const programs = [
    ['chuong-trinh.xlsx', Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(4_096, 7)])],
    ['anh.csv', await page.screenshot()],
    ['nen.csv', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4_096, 1)])],
    ['hong.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4_096, 1)])],
    ['danh-sach.pdf', Buffer.from('%PDF-1.7')],
  ] as const;
  for (const [name, buffer] of programs) {
    await choose(page, name, buffer);
    await expect(page.getByText(/^Không đọc được tệp/), name).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ tệp đã chọn' }).click();
  }
  // A program that skips the page is told the same.
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const preview = `${office.directUrl}${apiPaths.tablePreview(OFFICE, 'roster')}?name=to.csv&missing=keep`;
  const refusal = await announce(preview, { 'content-length': String(20 * MEGABYTE), cookie: cookies });
  expect(refusal).toEqual([413, expect.objectContaining({ tryAgain: 'never' })]);
  expect(await offered(office)).toHaveLength(SAMPLE);
});

test('the commune’s procedures, then all of them, are looked at and imported; old codes stay for history', async ({
  page,
  office,
}) => {
  const all = join(repository.root, 'apps', 'api', 'src', 'modules', 'procedures', 'testing', 'procedures-all.csv');
  await openAsAdministrator(page, office, 'quan.tri', 'procedures');
  await expect(page.getByText(/^108 thủ tục/)).toBeVisible();
  const communes = (await readCatalogue(office)).procedures.map(({ code }) => code);
  await page.getByLabel('Thủ tục không có trong tệp trở thành mã cũ').check();
  await choose(page, 'procedures-all.csv', await readFile(all));
  const summary = page.getByText(/^Thêm \d+ · sửa \d+ · giữ nguyên \d+/);
  await expect(summary).toBeVisible();
  const [added = 0, , , missing = 0] = [...(await summary.innerText()).matchAll(/\d+/g)].map(Number);
  expect(added).toBeGreaterThan(400);
  await page.getByRole('button', { name: /^Nhập \d+ thay đổi$/ }).click();
  await expect(page.getByText('Đã nhập xong.')).toBeVisible();
  const [kept] = await office.sql<{ old: number; all: number }[]>`
    select count(*) filter (where not active)::int as old, count(*)::int as all from procedures`;
  expect(kept).toEqual({ old: missing, all: communes.length + added });
});
