import { addMonths, monthOf } from '@hailong/schema/month';
import { expect } from '@playwright/test';
import { openQueue, sendAll } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit, waitUntilFetched } from '../fixtures/visit-page.ts';

const OFFICE_ZONE = 'Asia/Ho_Chi_Minh';
const DAY = 24 * 3600 * 1000;

test.use({ timezoneId: 'America/Los_Angeles' });

const thisMonth = monthOf(Date.now(), OFFICE_ZONE);
const lastMonth = addMonths(thisMonth, -1);
/** Việt Nam has no daylight saving. */
const firstInstant = Date.parse(`${thisMonth}-01T00:00:00+07:00`);

test('a second before midnight in Việt Nam counts in the old month, a second later in the new', async ({
  page,
  office,
}) => {
  const officer = await officerName(office, 0);
  await visit(page, office.url);
  await waitUntilFetched(page);
  office.wire.cut();
  const codes: string[] = [];
  for (const instant of [firstInstant - 1000, firstInstant + 1000]) {
    await page.clock.setFixedTime(instant);
    codes.push(await rate(page, { officer, scores: [5, 5, 5] }));
    await startAnother(page);
  }
  await page.clock.setFixedTime(Date.now());
  office.wire.restore();
  await openQueue(page);
  await sendAll(page);
  await expectExactly(office, codes);
  const stored = await storedRatings(office);
  expect(stored.map(({ month }) => month)).toEqual([lastMonth, thisMonth]);
  expect(stored.map(({ code }) => code)).toEqual(codes);
  expect(stored[0]?.ratedAt).toMatch(/T0[89]:59:59(\.\d+)?-0[78]:00$/);
});

for (const [what, days] of [
  ['ahead', 40],
  ['behind', -40],
] as const) {
  test(`a phone whose clock is ${Math.abs(days)} days ${what} is counted when it really rated`, async ({
    page,
    office,
  }) => {
    const officer = await officerName(office, 1);
    // On plain http only the page sends, so the wrong clock is the only one in play.
    await page.clock.setFixedTime(Date.now() + days * DAY);
    await visit(page, office.lanUrl);
    const code = await rate(page, { officer, scores: [4, 4, 4] });
    await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
    await expectExactly(office, [code]);
    expect(await storedRatings(office)).toMatchObject([{ month: monthOf(Date.now(), OFFICE_ZONE) }]);
    expect(await office.sql`select clock_flag from ratings`).toEqual([{ clock_flag: true }]);
  });
}
