import { expect } from '@playwright/test';
import { turnOnPhone } from '../fixtures/phone.ts';
import { test } from '../fixtures/profile.ts';
import { expectWaiting, openQueue, sendAll } from '../fixtures/queue.ts';
import { answerQuestion, chooseOfficer, expectRecorded, fillIn, giveDetails, rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { visit, waitUntilOffline } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

test('a reload in the middle keeps every answer', async ({ page, office }) => {
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  await chooseOfficer(page, officer);
  await answerQuestion(page, 5);
  await answerQuestion(page, 1);
  await page.reload();
  await answerQuestion(page, 3);
  await page.getByLabel('Lời nhắn').fill('Phải chờ lâu');
  await page.reload();
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Phải chờ lâu');
  await giveDetails(page, { officer, scores: [] });
  await page.reload();
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  const code = await expectRecorded(page);
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await expectExactly(office, [code]);
  expect(await storedRatings(office)).toMatchObject([
    { officer, scores: { attitude: 5, resolution: 1, guidance: 3 }, comment: 'Phải chờ lâu' },
  ]);
});

test('a browser killed after “Đã ghi nhận” still holds the rating and delivers it', async ({ office, profile }) => {
  const officer = await officerName(office, 1);
  const phone = await turnOnPhone(profile);
  const page = await phone.context.newPage();
  await visit(page, office.url);
  await waitUntilOffline(page);
  office.wire.cut();
  const code = await rate(page, { officer, scores: [4, 5, 4], name: 'Trần Văn Bảy' });
  await phone.kill();
  await expectExactly(office, []);

  const again = await turnOnPhone(profile);
  const reopened = await again.context.newPage();
  await visit(reopened, office.url);
  await openQueue(reopened);
  await expectWaiting(reopened, 1);
  office.wire.restore();
  await sendAll(reopened);
  await again.context.close();
  await expectExactly(office, [code]);
});

test('a browser killed in the middle of a form loses no rating finished before', async ({ office, profile }) => {
  const officer = await officerName(office, 2);
  const phone = await turnOnPhone(profile);
  const page = await phone.context.newPage();
  await visit(page, office.url);
  await waitUntilOffline(page);
  office.wire.cut();
  const code = await rate(page, { officer, scores: [3, 3, 3] });
  await visit(page, office.url);
  await fillIn(page, { officer, scores: [1, 1, 1] });
  await phone.kill();

  office.wire.restore();
  const again = await turnOnPhone(profile);
  const reopened = await again.context.newPage();
  await visit(reopened, office.url);
  await openQueue(reopened);
  await expectWaiting(reopened, 0);
  await again.context.close();
  await expectExactly(office, [code]);
});
