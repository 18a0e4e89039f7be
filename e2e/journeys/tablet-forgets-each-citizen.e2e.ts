import { expect, type Page } from '@playwright/test';
import { countBacks, goBackByGesture } from '../fixtures/backs.ts';
import { answerOnTablet, newTablet, rateOnTablet, startOnTablet } from '../fixtures/kiosk.ts';
import { attract, expectNothingLeft } from '../fixtures/nothing-left.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { tap } from '../fixtures/tap.ts';
import { TABLET, turnOnPhone } from '../fixtures/phone.ts';
import { test } from '../fixtures/profile.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const NAME = 'MARKER-Người-Trước';
const COMMENT = 'MARKER-lời-nhắn';

const answerBadly = async (page: Page): Promise<void> =>
  tap(page.getByRole('button', { name: 'Rất không hài lòng', exact: true }));

const typeDetails = async (page: Page): Promise<void> => {
  await answerOnTablet(page);
  await page.getByLabel('Lời nhắn').fill(COMMENT);
  await page.getByLabel('Họ tên của Ông/Bà').fill(NAME);
};

/** Ways to a step, and what shows that it was reached. */
const steps: readonly { readonly step: string; readonly reach: (page: Page) => Promise<void> }[] = [
  {
    step: 'another language and large text',
    reach: async (page) => {
      await tap(page.getByRole('button', { name: 'EN: switch to English' }));
      await expect(page.getByText('Who served you?').or(page.getByText('Serving you now'))).toBeVisible();
    },
  },
  {
    step: 'the list of officers',
    reach: async (page) => {
      await startOnTablet(page);
      await tap(page.getByRole('button', { name: 'Rất hài lòng', exact: true }));
      await tap(page.getByRole('button', { name: 'Không phải người này' }));
      await expect(page.getByRole('heading', { name: 'Ai đã phục vụ Ông/Bà?' })).toBeVisible();
    },
  },
  {
    step: 'the second question',
    reach: async (page) => {
      await startOnTablet(page);
      await tap(page.getByRole('button', { name: 'Rất hài lòng', exact: true }));
      await expect(page.getByText('Câu 2/3')).toBeVisible();
    },
  },
  {
    step: 'the reasons of a low score',
    reach: async (page) => {
      await startOnTablet(page);
      await answerBadly(page);
      await expect(page.getByRole('heading', { name: 'Điều gì chưa tốt?' })).toBeVisible();
    },
  },
  { step: 'the details', reach: typeDetails },
  {
    step: 'the search for a procedure',
    reach: async (page) => {
      await typeDetails(page);
      await tap(page.getByRole('button', { name: 'Chọn thủ tục' }));
      await page.getByRole('searchbox').fill('MARKER');
    },
  },
];

test('whoever leaves in the middle of a step leaves nothing, and nothing is sent for them', async ({
  page,
  office,
}) => {
  await page.clock.install();
  await newTablet(page, office);
  const history = await page.evaluate(() => window.history.length);
  for (const { step, reach } of steps) {
    await test.step(step, async () => {
      await reach(page);
      await page.clock.runFor(46_000);
      await expect(page.getByRole('button', { name: /Tiếp tục|Continue/ })).toBeVisible();
      await page.clock.runFor(11_000);
      await expectNothingLeft(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
      expect(await page.evaluate(() => window.history.length)).toBe(history);
    });
  }
  await expectExactly(office, []);
});

test('who is still there goes on where they were; the thanks go by themselves', async ({ page, office }) => {
  await page.clock.install();
  await newTablet(page, office);
  await typeDetails(page);
  await page.clock.runFor(46_000);
  await tap(page.getByRole('button', { name: 'Tiếp tục' }));
  await expect(page.getByLabel('Lời nhắn')).toHaveValue(COMMENT);
  await page.clock.runFor(30_000);
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  await expect(page.getByRole('heading', { name: 'Cảm ơn Ông/Bà!' })).toBeVisible();
  const code = ((await page.locator('.receipt-code').textContent()) ?? '').replace(/\s/g, '');
  expect(await page.content()).not.toContain('MARKER');
  await page.clock.runFor(21_000);
  await expectNothingLeft(page);
  await expect(page.getByText(code)).toHaveCount(0);
  await expectExactly(office, [code]);
});

test('neither a page that the browser froze nor a reload brings a citizen’s answers back, and going back leaves no form', async ({
  office,
  profile,
}) => {
  const { context } = await turnOnPhone(profile, TABLET);
  const page = await context.newPage();
  await newTablet(page, office);
  await typeDetails(page);
  await page.evaluate(() => {
    window.addEventListener('pagehide', ({ persisted }) => sessionStorage.setItem('frozen', String(persisted)));
  });
  await page.goto(office.url);
  expect(await page.evaluate(() => sessionStorage.getItem('frozen')), 'the browser froze it whole').toBe('true');
  await page.evaluate(() => sessionStorage.clear());
  await page.goBack();
  await expectNothingLeft(page);

  // Whether Chromium thaws it is its own affair. What it would say then is said here, to a page that holds something.
  await typeDetails(page);
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await loaded;
  await expectNothingLeft(page);

  await typeDetails(page);
  await page.reload();
  await expectNothingLeft(page);

  // As the installed app opens it: nothing lies behind the first screen, a visit adds nothing, and there is no way back out.
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open('/kiosk', '_blank', 'noopener'));
  const app = await opened;
  await countBacks(app);
  await app.reload();
  await expect(attract(app)).toBeVisible();
  await typeDetails(app);
  expect(await app.evaluate(() => window.history.length)).toBe(1);
  expect([await goBackByGesture(app), await goBackByGesture(app), await goBackByGesture(app)]).toEqual([1, 2, 3]);
  expect(await app.evaluate(() => getComputedStyle(document.documentElement).overscrollBehavior)).toBe('none');
  await app.evaluate(() => {
    window.history.back();
  });
  await app.waitForTimeout(500);
  await expect(app.getByLabel('Lời nhắn')).toHaveValue(COMMENT);
  await tap(app.getByRole('button', { name: 'Thôi, không đánh giá' }));
  await expectNothingLeft(app);
  await context.close();
});

test('no field remembers, suggests or completes', async ({ page, office }) => {
  await newTablet(page, office);
  await rateOnTablet(page, COMMENT);
  await answerOnTablet(page);
  for (const field of await page.locator('input, textarea').all()) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await expect(field).toHaveValue('');
  }
});
