import { expect } from '@playwright/test';
import { expectRecorded, rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

test('a word to the office as a whole arrives and counts for nobody', async ({ page, office }) => {
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  const rating = await rate(page, { officer, scores: [5, 5, 5] });
  await startAnother(page);
  await tap(page.getByRole('link', { name: /^Góp ý cho đơn vị/ }));
  await tap(page.getByRole('button', { name: 'Phản ánh' }));
  await tap(page.getByRole('button', { name: 'Xem lại phiếu' }));
  await expect(page.getByText('Hãy viết vài chữ rồi xem lại.')).toBeVisible();
  await page.getByLabel('Nội dung').fill('Nhà để xe chật, trời mưa bị dột.');
  await tap(page.getByRole('button', { name: 'Xem lại phiếu' }));
  await tap(page.getByRole('button', { name: 'Gửi góp ý' }));
  const suggestion = await expectRecorded(page);
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await expectExactly(office, [rating, suggestion]);
  const stored = await storedRatings(office);
  expect(stored.find(({ code }) => code === suggestion)).toMatchObject({
    officer: null,
    scores: null,
    comment: 'Nhà để xe chật, trời mưa bị dột.',
  });
});
