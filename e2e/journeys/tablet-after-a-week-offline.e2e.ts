import { expect } from '@playwright/test';
import { keptText } from '../fixtures/kept-on-device.ts';
import { newTablet, rateOnTablet } from '../fixtures/kiosk.ts';
import { longestPauseMs, watchPauses } from '../fixtures/longest-pause.ts';
import { TABLET, turnOnPhone } from '../fixtures/phone.ts';
import { test } from '../fixtures/profile.ts';
import { queuedRows, queueOnTablet } from '../fixtures/queued-on-tablet.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { waitUntilOffline } from '../fixtures/visit-page.ts';

const WEEK = { days: 7, daily: 286 };
/** So late comes each reply while the next citizen rates: two thousand ratings leave in five batches. */
const LATE_MS = 4_000;

test('after a week without network two thousand ratings wait, the next citizen notices nothing, and each arrives once', async ({
  office,
  profile,
}, testInfo) => {
  test.slow();
  const tablet = await turnOnPhone(profile, TABLET);
  const page = await tablet.context.newPage();
  await newTablet(page, office);
  await waitUntilOffline(page);
  office.wire.cut();
  const codes = [...(await queueOnTablet(page, office, WEEK))];
  expect(codes.length).toBeGreaterThan(2_000);
  expect(await queuedRows(page)).toHaveLength(codes.length);
  expect(await keptText(page)).not.toMatch(/scores|attitude/);
  await tablet.kill();

  const again = await turnOnPhone(profile, TABLET);
  const reopened = await again.context.newPage();
  await reopened.goto(`${office.url}/kiosk`);
  codes.push(await rateOnTablet(reopened));
  await watchPauses(reopened);
  let somebodyRates = true;
  office.wire.break((line) =>
    somebodyRates && /^POST \S+\/ratings /.test(line) ? { kind: 'delay', ms: LATE_MS } : { kind: 'pass' },
  );
  // As the browser says when the Wi-Fi is back; else the tablet would find out by itself, within a minute.
  await reopened.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(async () => (await storedRatings(office)).length, { timeout: 90_000 }).toBeGreaterThan(0);
  codes.push(await rateOnTablet(reopened));
  expect((await queuedRows(reopened)).length, 'still on the way').toBeGreaterThan(0);
  somebodyRates = false;
  await expect.poll(async () => queuedRows(reopened), { timeout: 90_000 }).toEqual([]);
  await expectExactly(office, codes);
  testInfo.annotations.push({
    type: 'longest time without an answer to a touch while sending',
    description: `${await longestPauseMs(reopened)} ms`,
  });
  await again.context.close();
});
