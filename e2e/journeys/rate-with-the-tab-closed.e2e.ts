import { expect } from '@playwright/test';
import { backgroundSyncTag, deliverBackgroundSync } from '../fixtures/background-sync.ts';
import { expectWaiting, openQueue } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit, waitUntilOffline } from '../fixtures/visit-page.ts';

test('the service worker delivers with no page open', async ({ page, context, office }) => {
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  await waitUntilOffline(page);
  office.wire.cut();
  const code = await rate(page, { officer, scores: [4, 4, 4] });
  const tag = await backgroundSyncTag(page);
  await page.close();
  expect(context.pages()).toEqual([]);
  await expectExactly(office, []);

  office.wire.restore();
  await deliverBackgroundSync(context, office.url, tag);
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);
  await expectExactly(office, [code]);

  const later = await context.newPage();
  await visit(later, office.url);
  await openQueue(later);
  await expectWaiting(later, 0);
  await expectExactly(office, [code]);
});
