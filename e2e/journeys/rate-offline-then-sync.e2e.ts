import { expect } from '@playwright/test';
import { expectWaiting, openQueue, sendAll } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit, waitUntilOffline, waitUntilFetched } from '../fixtures/visit-page.ts';

test('ratings given with the network cut wait on the phone and arrive once', async ({ page, office }) => {
  const names = [await officerName(office, 0), await officerName(office, 2)];
  await visit(page, office.url);
  await waitUntilOffline(page);
  office.wire.cut();

  const codes: string[] = [];
  for (const officer of names) {
    await visit(page, office.url);
    codes.push(await rate(page, { officer, scores: [5, 4, 4] }));
    await expect(page.getByText(/^Sẽ gửi khi/)).toBeVisible();
  }
  await openQueue(page);
  await expectWaiting(page, 2);
  await expectExactly(office, []);

  office.wire.restore();
  await sendAll(page);
  await expectExactly(office, codes);
});

test('an open page sends by itself soon after the network is back', async ({ page, office }) => {
  const officer = await officerName(office, 3);
  await visit(page, office.url);
  await waitUntilFetched(page);
  office.wire.cut();
  const code = await rate(page, { officer, scores: [2, 3, 1] });
  await expect(page.getByText(/^Sẽ gửi khi/)).toBeVisible();
  office.wire.restore();
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible({ timeout: 90_000 });
  await expectExactly(office, [code]);
});
