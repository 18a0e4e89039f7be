import { expect } from '@playwright/test';
import { answerQuestion, chooseOfficer, expectRecorded, giveDetails } from '../fixtures/rate.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { tap } from '../fixtures/tap.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';

test('the code on an officer’s desk opens the first question about that officer', async ({ page, office }) => {
  const { id, name } = officerAt(await readCatalogue(office), 3);
  await page.goto(`${office.lanUrl}/officers/${id}`);
  await expect(page.getByText('Câu 1/3')).toBeVisible();
  for (const score of [5, 5, 5] as const) await answerQuestion(page, score);
  await giveDetails(page, { officer: name, scores: [] });
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  const code = await expectRecorded(page);
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await expectExactly(office, [code]);
  expect(await storedRatings(office)).toMatchObject([{ officer: name }]);
});

test('the code at a counter means the one who sits there, or asks which of them it was', async ({ page, office }) => {
  const { officers } = await readCatalogue(office);
  const [first, second] = officers;
  const address = `${office.lanUrl}/o/van-gia/counters/${first?.counterId ?? ''}`;
  await page.goto(address);
  await expect(page.getByRole('region', { name: `Đang đánh giá: ${first?.name ?? ''}` })).toBeVisible();

  await office.sql`update officers set counter_id = ${first?.counterId ?? null} where id = ${second?.id ?? null}`;
  await visit(page, address);
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards).toHaveCount(2);
  await tap(page.getByRole('button', { name: 'Hiện tất cả cán bộ' }));
  await expect(cards).toHaveCount(officers.length);
});

test('somebody who reads English rates in English, and the office learns in which language', async ({
  page,
  office,
}) => {
  const { name } = officerAt(await readCatalogue(office), 0);
  await visit(page, office.url);
  await tap(page.getByRole('button', { name: 'EN: switch to English' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await chooseOfficer(page, name);
  for (const level of ['Very satisfied', 'Not due yet / no result yet', 'Satisfied']) {
    await tap(page.getByRole('button', { name: level, exact: true }));
  }
  await tap(page.getByRole('button', { name: /review/i }));
  await tap(page.getByRole('button', { name: /^Send/ }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/recorded/i);
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);
  expect(await office.sql`select language from ratings`).toEqual([{ language: 'en' }]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
