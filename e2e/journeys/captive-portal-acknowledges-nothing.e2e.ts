import { apiPaths } from '@hailong/schema/api-paths';
import { expect } from '@playwright/test';
import { OFFICE, type Office } from '../fixtures/office.ts';
import { PORTAL_REPLIES } from '../fixtures/portals.ts';
import { expectWaiting, openQueue, sendAll, sendNow } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit, waitUntilFetched } from '../fixtures/visit-page.ts';

const SENDING = `POST ${apiPaths.ratings(OFFICE)} `;

const attempts = ({ wire }: Office): number => wire.spoilt.filter((line) => line.startsWith(SENDING)).length;

test('whatever a portal answers, the rating stays until our server names it', async ({ page, office }) => {
  const officer = await officerName(office, 1);
  await visit(page, office.url);
  await waitUntilFetched(page);
  office.wire.cut();
  const code = await rate(page, { officer, scores: [5, 5, 5] });
  await openQueue(page);

  for (const [what, bytes] of Object.entries(PORTAL_REPLIES)) {
    await test.step(what, async () => {
      office.wire.break(() => ({ kind: 'answer', bytes }));
      const before = attempts(office);
      await sendNow(page);
      await expect.poll(() => attempts(office), `${what} was answered`).toBeGreaterThan(before);
      await expect(page.getByRole('button', { name: 'Gửi ngay' })).toBeEnabled();
      await expectWaiting(page, 1);
    });
  }
  await expectExactly(office, []);

  office.wire.restore();
  await sendAll(page);
  await expectExactly(office, [code]);
});

test('a reply cut off in the middle is no reply, and the retry counts nothing twice', async ({ page, office }) => {
  const officer = await officerName(office, 1);
  await visit(page, office.url);
  office.wire.break((line) => ({ kind: line.startsWith(SENDING) ? 'truncate' : 'pass' }));
  const code = await rate(page, { officer, scores: [1, 1, 1] });
  await expect.poll(() => attempts(office)).toBeGreaterThan(0);
  await openQueue(page);
  await expectWaiting(page, 1);
  await expectExactly(office, [code]);

  office.wire.restore();
  await sendAll(page);
  await expectExactly(office, [code]);
});
