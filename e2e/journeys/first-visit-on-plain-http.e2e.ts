import { expect } from '@playwright/test';
import { openQueue, sendAll } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit, waitUntilFetched } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

test('on the office’s plain http Wi-Fi the whole flow works and promises nothing it cannot keep', async ({
  page,
  office,
}) => {
  const officer = await officerName(office, 0);
  await visit(page, office.lanUrl);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
  const online = await rate(page, { officer, scores: [5, 5, 4], procedure: { own: 'Xác nhận tạm trú' } });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await expectExactly(office, [online]);

  // Everything the next rating needs is already there: the wire is cut before the first question.
  await startAnother(page);
  office.wire.cut();
  const offline = await rate(page, { officer, scores: [4, null, 4] });
  await expect(page.getByText('mất mạng thì trang không mở lại được')).toBeVisible();
  await expect(page.getByText('Cài đặt')).toHaveCount(0);
  office.wire.restore();
  await openQueue(page);
  await sendAll(page);
  await expectExactly(office, [online, offline]);
});

test('on plain http the first question accepts an answer only when nothing is left to fetch', async ({
  page,
  office,
}) => {
  const officer = await officerName(office, 0);
  await visit(page, office.lanUrl);
  await tap(page.getByRole('button', { name: officer }).first());
  await expect(page.getByRole('button', { name: 'Rất hài lòng', exact: true })).toBeEnabled();
  office.wire.cut();
  await page.goBack();
  const code = await rate(page, { officer, scores: [2, 2, 2], comment: 'Chờ hơn một giờ' });
  office.wire.restore();
  await openQueue(page);
  await sendAll(page);
  await expectExactly(office, [code]);
});

test('ratings queued on plain http survive closing the tab and leave at the next visit', async ({
  page,
  context,
  office,
}) => {
  const officer = await officerName(office, 3);
  await visit(page, office.lanUrl);
  await waitUntilFetched(page);
  office.wire.cut();
  const code = await rate(page, { officer, scores: [5, 5, 5] });
  await page.close();
  office.wire.restore();
  const next = await context.newPage();
  await visit(next, office.lanUrl);
  // The closed tab may still be thought to be sending; the button does not wait for it.
  await openQueue(next);
  await sendAll(next);
  await expectExactly(office, [code]);
});
