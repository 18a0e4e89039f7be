import { expect } from '@playwright/test';
import { rate } from '../fixtures/rate.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';

test('three taps on faces and one to send: the rating is in that officer’s month', async ({ page, office }) => {
  const catalogue = await readCatalogue(office);
  const { name } = officerAt(catalogue, 1);
  await visit(page, office.url);
  const code = await rate(page, { officer: name, scores: [5, null, 4] });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await expectExactly(office, [code]);
  expect(await storedRatings(office)).toMatchObject([
    { officer: name, scores: { attitude: 5, resolution: null, guidance: 4 }, customerName: null, comment: null },
  ]);
});

test('everything a citizen may add arrives as it was given', async ({ page, office }) => {
  const catalogue = await readCatalogue(office);
  const { name } = officerAt(catalogue, 0);
  await visit(page, office.url);
  await rate(page, {
    officer: name,
    scores: [3, 4, 5],
    outcome: 'Đã nhận kết quả',
    procedure: { catalogue: 'Thủ tục đăng ký khai sinh' },
    comment: 'Cô hướng dẫn rất tận tình 👍',
    name: 'Nguyễn Thị Ánh Tuyết',
  });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  expect(await storedRatings(office)).toMatchObject([
    {
      scores: { attitude: 3, resolution: 4, guidance: 5 },
      procedureCode: '1.001193',
      comment: 'Cô hướng dẫn rất tận tình 👍',
      customerName: 'Nguyễn Thị Ánh Tuyết',
    },
  ]);
});
