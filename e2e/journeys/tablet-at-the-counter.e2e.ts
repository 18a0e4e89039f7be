import { expect, type BrowserContext, type Page } from '@playwright/test';
import { axeFindings, COLOR_SCHEMES, drawIn } from '../fixtures/axe-findings.ts';
import { keptText } from '../fixtures/kept-on-device.ts';
import { answerOnTablet, newTablet, pairTablet, PIN, rateOnTablet, startOnTablet, typePin } from '../fixtures/kiosk.ts';
import type { Office } from '../fixtures/office.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { tap } from '../fixtures/tap.ts';
import { test } from '../fixtures/test.ts';
import { tooSmall } from '../fixtures/too-small.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const MARKER = 'MARKER-Đặng-Mận';

const reopenOffline = async (context: BrowserContext, page: Page, office: Office): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  office.wire.cut();
  await context.setOffline(true);
  await page.goto(`${office.url}/kiosk`);
};

test('a tablet is paired, takes ratings with no network after a cold start, keeps them unreadable, and each arrives once', async ({
  page,
  context,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/Failed to load resource|net::ERR_/);
  await newTablet(page, office);
  expect(page.url()).toBe(`${office.url}/kiosk`);
  const history = await page.evaluate(() => window.history.length);
  const codes = [await rateOnTablet(page)];
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);

  await reopenOffline(context, page, office);
  await office.sql`update offices set settings = jsonb_set(settings, '{privacyNotice,version}', '2')`;
  codes.push(await rateOnTablet(page, MARKER), await rateOnTablet(page));
  const kept = await keptText(page);
  expect(kept).toContain('"sealed');
  expect(kept).not.toMatch(/MARKER|scores|attitude/);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(history + 1);

  await context.setOffline(false);
  office.wire.restore();
  await page.reload();
  await expect.poll(async () => (await storedRatings(office)).length).toBe(3);
  await expectExactly(office, codes);
  expect((await storedRatings(office)).map(({ comment }) => comment)).toContain(MARKER);
  // The notice that stood on the tablet, not the one that the office has written since.
  expect([...(await office.sql`select distinct channel, notice_version from ratings`)]).toEqual([
    { channel: 'kiosk', notice_version: 1 },
  ]);
});

test('a wrong PIN five times makes everybody wait; a revoked tablet says so, still sends what it holds, and takes a new code', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/Failed to load resource|net::ERR_/);
  // Whoever scans the code may have the page open already: then only what stands behind the # changes.
  await page.goto(`${office.url}/kiosk`);
  await expect(page.getByLabel('Mã ghép')).toBeVisible();
  const { administrator, kioskId } = await newTablet(page, office);
  await page.getByRole('button', { name: 'Cán bộ trực' }).click();
  await typePin(page, PIN);
  await expect(page.getByRole('heading', { name: 'Dành cho cán bộ trực' })).toBeVisible();
  await page.getByRole('button', { name: 'Xong, về màn hình người dân' }).click();
  await page.getByRole('button', { name: 'Cán bộ trực' }).click();
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await typePin(page, '0000');
    await expect(page.getByText(wrong < 4 ? 'Mã PIN không đúng.' : /Sai quá nhiều lần/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Đóng' }).click();

  office.wire.cut();
  const codes = [await rateOnTablet(page)];
  await administrator.revoke(kioskId);
  office.wire.restore();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Máy tính bảng này đã ngừng dùng' })).toBeVisible();
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);
  await pairTablet(page, office, await administrator.newCode(kioskId));
  expect(page.url()).toBe(`${office.url}/kiosk`);
  codes.push(await rateOnTablet(page));
  await expect.poll(async () => (await storedRatings(office)).length).toBe(2);
  await expectExactly(office, codes);
});

const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
];

test('axe finds nothing on the tablet’s screens, and nothing is too small, lying and standing, light and dark', async ({
  page,
  office,
  pageErrors,
}) => {
  test.setTimeout(240_000);
  pageErrors.allow(/status of 401/);
  await page.clock.install();
  const { administrator, kioskId } = await newTablet(page, office);
  // A slow machine looks for longer than a tablet waits for a citizen.
  const stillThere = () => page.keyboard.press('Shift');
  const look = async (name: string, before: () => Promise<void> = stillThere): Promise<void> => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of COLOR_SCHEMES) {
        await drawIn(page, colorScheme);
        await before();
        expect(await axeFindings(page, colorScheme), `${name} ${size.width} ${colorScheme}`).toEqual([]);
        expect(await tooSmall(page), `${name} ${size.width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(size.width);
      }
    }
  };
  await look('first screen');
  await startOnTablet(page);
  await tap(page.getByRole('button', { name: 'Rất không hài lòng', exact: true }));
  await look('reasons');
  await tap(page.getByRole('button', { name: 'Bỏ qua' }));
  await look('question');
  const goOn = page.getByRole('button', { name: 'Tiếp tục' });
  await look('warning', async () => {
    if (await goOn.isVisible()) await tap(goOn);
    await stillThere();
    await page.clock.runFor(46_000);
    await expect(goOn).toBeVisible();
  });
  await page.reload();
  await startOnTablet(page);
  await tap(page.getByRole('button', { name: 'Rất hài lòng', exact: true }));
  await tap(page.getByRole('button', { name: 'Không phải người này' }));
  await look('officers');
  await page.reload();
  await answerOnTablet(page);
  await look('details');
  await tap(page.getByRole('button', { name: 'Chọn thủ tục' }));
  await look('procedure');
  await tap(page.getByRole('button', { name: 'Quay lại' }));
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(page.getByRole('heading', { name: 'Cảm ơn Ông/Bà!' })).toBeVisible();
  await look('thanks');
  await page.reload();
  await page.getByRole('button', { name: 'Cán bộ trực' }).click();
  await look('PIN');
  await typePin(page, PIN);
  await expect(page.getByRole('heading', { name: 'Dành cho cán bộ trực' })).toBeVisible();
  await look('staff');
  await administrator.revoke(kioskId);
  await page.getByRole('button', { name: 'Gửi ngay' }).click();
  await expect(page.getByRole('heading', { name: 'Máy tính bảng này đã ngừng dùng' })).toBeVisible();
  await look('revoked');
  await page.getByRole('button', { name: 'Ghép lại bằng mã mới' }).click();
  await expect(page.getByRole('heading', { name: 'Ghép máy tính bảng với đơn vị' })).toBeVisible();
  await look('pairing');
});
