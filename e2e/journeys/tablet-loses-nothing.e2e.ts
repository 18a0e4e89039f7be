import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { cachedText, filesWith, keptText } from '../fixtures/kept-on-device.ts';
import { answerOnTablet, newTablet, rateOnTablet } from '../fixtures/kiosk.ts';
import { TABLET, turnOnPhone } from '../fixtures/phone.ts';
import { test } from '../fixtures/profile.ts';
import { queuedRows } from '../fixtures/queued-on-tablet.ts';
import { rotateSealingKey } from '../fixtures/rotate-sealing-key.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { waitUntilOffline } from '../fixtures/visit-page.ts';

const MARKER = 'MARKER-Đặng-Mận';

test('whoever steals a tablet reads nothing of what waits on it, and the server opens all of it, even after its key changed', async ({
  office,
  profile,
}) => {
  const tablet = await turnOnPhone(profile, TABLET);
  const page = await tablet.context.newPage();
  await newTablet(page, office);
  await waitUntilOffline(page);
  office.wire.cut();
  const codes = [await rateOnTablet(page, MARKER), await rateOnTablet(page, `${MARKER} lần hai`)];
  const kept = await keptText(page);
  expect(kept).toContain('"sealed');
  expect(kept).not.toMatch(/MARKER|scores|attitude/);
  expect(await cachedText(page)).not.toContain('MARKER');
  for (const row of await queuedRows(page))
    expect(Object.keys(JSON.parse(row.text) as object)).toEqual(['id', 'sealed']);
  await tablet.kill();
  // The search is not blind: what is no secret is found.
  expect(await filesWith(profile, codes[0] ?? '')).not.toEqual([]);
  for (const secret of ['MARKER', '"scores"', '"comment"'])
    expect(await filesWith(profile, secret), secret).toEqual([]);

  await rotateSealingKey(office);
  office.wire.restore();
  const again = await turnOnPhone(profile, TABLET);
  const reopened = await again.context.newPage();
  await reopened.goto(`${office.url}/kiosk`);
  await expect.poll(async () => (await storedRatings(office)).length).toBe(2);
  codes.push(await rateOnTablet(reopened, `${MARKER} lần ba`));
  await expect.poll(async () => (await storedRatings(office)).length).toBe(3);
  await expectExactly(office, codes);
  expect((await storedRatings(office)).map(({ comment }) => comment)).toEqual([
    MARKER,
    `${MARKER} lần hai`,
    `${MARKER} lần ba`,
  ]);
  await again.context.close();
});

test('a tablet killed between the tap and the thanks either kept the rating or never thanked, and sends it once', async ({
  office,
  profile,
}) => {
  office.wire.restore();
  const confirmed: string[] = [];
  let first = true;
  for (const killAfterMs of [0, 15, 40, 120]) {
    const tablet = await turnOnPhone(profile, TABLET);
    const page = await tablet.context.newPage();
    if (first) {
      await newTablet(page, office);
      await waitUntilOffline(page);
    } else await page.goto(`${office.url}/kiosk`);
    first = false;
    office.wire.cut();
    await answerOnTablet(page);
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await sleep(killAfterMs);
    const code = await page
      .locator('.receipt-code')
      .textContent({ timeout: 1 })
      .catch(() => null);
    if (code !== null) confirmed.push(code.replace(/\s/g, ''));
    await tablet.kill();
    office.wire.restore();
  }
  const tablet = await turnOnPhone(profile, TABLET);
  const page = await tablet.context.newPage();
  await page.goto(`${office.url}/kiosk`);
  confirmed.push(await rateOnTablet(page));
  await expect.poll(async () => queuedRows(page)).toEqual([]);
  const stored = (await storedRatings(office)).map(({ code }) => code);
  expect(stored).toEqual(expect.arrayContaining(confirmed));
  expect(new Set(stored).size).toBe(stored.length);
  expect(stored.length).toBeLessThanOrEqual(5);
  await tablet.context.close();
});
