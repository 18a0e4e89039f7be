import { expect } from '@playwright/test';
import { answerQuestion, chooseOfficer, expectRecorded, fillIn, LEVEL_WORDS, rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

test('the back button goes one step back and keeps the answers', async ({ page, office }) => {
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  await chooseOfficer(page, officer);
  await answerQuestion(page, 5);
  await answerQuestion(page, 4);
  await expect(page.getByText('Câu 3/3')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Câu 2/3')).toBeVisible();
  await expect(page.getByRole('button', { name: LEVEL_WORDS[4], exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Hôm nay ai đã phục vụ Ông/Bà?' })).toBeVisible();
  await expect(page.getByText(`Phiếu cho ${officer} đang làm dở.`)).toBeVisible();
});

test('“Không phải người này” leads back to the officers', async ({ page, office }) => {
  const [wrong, right] = [await officerName(office, 0), await officerName(office, 1)];
  await visit(page, office.url);
  await chooseOfficer(page, wrong);
  await answerQuestion(page, 1);
  await tap(page.getByRole('button', { name: 'Không phải người này' }));
  await rate(page, { officer: right, scores: [5, 4, 3] });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  expect(await storedRatings(office)).toMatchObject([
    { officer: right, scores: { attitude: 5, resolution: 4, guidance: 3 } },
  ]);
});

test('a double tap on a face answers one question, not two', async ({ page, context, office }) => {
  await visit(page, office.url);
  await chooseOfficer(page, await officerName(office, 3));
  const face = page.getByRole('button', { name: LEVEL_WORDS[4], exact: true });
  const { x = 0, y = 0, width = 0, height = 0 } = (await face.boundingBox()) ?? {};
  const thumb = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd') =>
    thumb.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchStart' ? [{ x: x + width / 2, y: y + height / 2 }] : [],
    });
  // Not one after the other: waiting for each answer would make two taps of the double one.
  await Promise.all([touch('touchStart'), touch('touchEnd'), touch('touchStart'), touch('touchEnd')]);
  await expect(page.getByText('Câu 2/3')).toBeVisible();
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
});

test('two fast taps send one rating, and going back afterwards sends no second', async ({ page, office }) => {
  const officer = await officerName(office, 2);
  await visit(page, office.url);
  await fillIn(page, { officer, scores: [4, 4, 4] });
  await page.getByRole('button', { name: 'Gửi đánh giá' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  const code = await expectRecorded(page);
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Gửi đánh giá' })).toHaveCount(0);
  await page.goForward();
  await page.reload();
  expect(await expectRecorded(page)).toBe(code);
  await expectExactly(office, [code]);
});
