import { dayOf } from '@hailong/schema/day';
import { expect, type Page } from '@playwright/test';
import { newTablet, rateOnTablet, startOnTablet } from '../fixtures/kiosk.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { tap } from '../fixtures/tap.ts';
import { test } from '../fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const ZONE = 'Asia/Ho_Chi_Minh';
const today = dayOf(Date.now(), ZONE);
/** The office's zone has had this offset since 1975. */
const at = (time: string): Date => new Date(`${today}T${time}:00+07:00`);

const best = (page: Page) => page.getByRole('button', { name: 'Rất hài lòng', exact: true });

test('at the boundary of a shift the next officer is shown, and a visit that has begun stays with whom it is about', async ({
  page,
  office,
}) => {
  await page.clock.install({ time: at('09:58') });
  const { administrator, counterId } = await newTablet(page, office);
  const [morning, later] = (await readCatalogue(office)).officers;
  if (!morning || !later) throw new Error('The sample office has too few officers');
  await administrator.setDay(counterId, today, [
    { from: '07:00', until: '10:00', officerId: morning.id },
    { from: '10:00', until: '17:00', officerId: later.id },
  ]);
  await page.reload();
  await expect(page.getByText('Đang phục vụ Ông/Bà')).toBeVisible();
  await expect(page.getByText(morning.name)).toBeVisible();
  await expect(page.getByText(morning.position)).toBeVisible();

  await tap(best(page));
  await expect(page.getByText('Câu 2/3')).toBeVisible();
  for (let half = 0; half < 6; half += 1) {
    await page.clock.runFor(25_000);
    await page.mouse.wheel(0, 1);
  }
  await expect(page.getByText(morning.name)).toBeVisible();
  await tap(best(page));
  await tap(best(page));
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  await expect(page.getByRole('heading', { name: 'Cảm ơn Ông/Bà!' })).toBeVisible();
  await tap(page.getByRole('button', { name: 'Xong' }));

  await expect(page.getByText(later.name)).toBeVisible();
  await rateOnTablet(page);
  await expect
    .poll(async () => (await storedRatings(office)).map(({ officer }) => officer))
    .toEqual([morning.name, later.name]);
});

test('with nobody on duty the citizen says who it was; “Không phải người này” leads to the others and drops the answers', async ({
  page,
  office,
}) => {
  await page.clock.install({ time: at('10:00') });
  const { administrator, counterId } = await newTablet(page, office);
  const { officers } = await readCatalogue(office);
  const [onDuty] = officers;
  const other = officers.at(-1);
  if (!onDuty || !other) throw new Error('The sample office has too few officers');
  await administrator.setDay(counterId, today, []);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ai đã phục vụ Ông/Bà?' })).toBeVisible();
  await startOnTablet(page);
  await expect(page.getByText('Câu 1/3')).toBeVisible();
  await tap(page.getByRole('button', { name: 'Thôi, không đánh giá' }));

  await administrator.setDay(counterId, today, [{ from: '07:00', until: '17:00', officerId: onDuty.id }]);
  await page.reload();
  await expect(page.getByText(onDuty.name)).toBeVisible();
  await tap(page.getByRole('button', { name: 'Rất không hài lòng', exact: true }));
  await tap(page.getByRole('button', { name: 'Không phải người này' }));
  await tap(page.getByRole('button', { name: new RegExp(other.name) }));
  await expect(page.getByText('Câu 1/3')).toBeVisible();
  for (let question = 0; question < 3; question += 1) await tap(best(page));
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  await expect(page.getByRole('heading', { name: 'Cảm ơn Ông/Bà!' })).toBeVisible();
  const code = ((await page.locator('.receipt-code').textContent()) ?? '').replace(/\s/g, '');
  await expect.poll(async () => (await storedRatings(office)).length).toBe(1);
  await expectExactly(office, [code]);
  expect(await storedRatings(office)).toMatchObject([
    { officer: other.name, scores: { attitude: 5, resolution: 5, guidance: 5 } },
  ]);
});
