import { apiPaths } from '@hailong/schema/api-paths';
import { expect } from '@playwright/test';
import { OFFICE } from '../fixtures/office.ts';
import { openQueue, sendAll } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';

const SENDING = `POST ${apiPaths.ratings(OFFICE)} `;

test('killed between its commit and its reply, the server counts the rating once', async ({ page, office }) => {
  const officer = await officerName(office, 5);
  await visit(page, office.url);
  office.wire.break((line) => ({ kind: line.startsWith(SENDING) ? 'withhold-reply' : 'pass' }));
  const code = await rate(page, { officer, scores: [4, null, 5] });
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);

  await office.server.end('SIGKILL');
  await expect(page.getByText(/^Sẽ gửi khi/)).toBeVisible();
  await office.server.start();
  office.wire.restore();
  await openQueue(page);
  await sendAll(page);
  await expectExactly(office, [code]);
});

test('a server killed under load keeps every rating it has confirmed', async ({ page, office }) => {
  const officer = await officerName(office, 5);
  await visit(page, office.url);
  const code = await rate(page, { officer, scores: [4, 4, 4] });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await office.server.end('SIGKILL');
  await office.server.start();
  await expectExactly(office, [code]);
});
