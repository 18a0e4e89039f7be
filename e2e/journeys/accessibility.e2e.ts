import { expect, type Page } from '@playwright/test';
import { accountingScreens } from '../fixtures/accounting-screens.ts';
import { adminScreens } from '../fixtures/admin-screens.ts';
import { axeFindings, COLOR_SCHEMES, drawIn } from '../fixtures/axe-findings.ts';
import { formScreens } from '../fixtures/form-screens.ts';
import { keepingScreens } from '../fixtures/keeping-screens.ts';
import { kioskScreens } from '../fixtures/kiosk-screens.ts';
import type { Screen } from '../fixtures/screen.ts';
import { statusScreens } from '../fixtures/status-screens.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';

/** The screen of an office, and a phone, on which the next screen of the same test is looked at. */
const WIDTHS = [1280, 360];

const expectNoScrollingSideways = async (page: Page, name: string): Promise<void> => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    const needed = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(needed, { message: `${name}, ${width} px` }).toBeLessThanOrEqual(width);
  }
};

const expectNothingWrong = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const colorScheme of COLOR_SCHEMES) {
    await drawIn(page, colorScheme);
    expect(await axeFindings(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
  }
  await expectNoScrollingSideways(page, name);
};

const showsNothingWrong = (alike: readonly Screen[]): void =>
  test(`axe finds nothing on ${alike.map(({ name }) => `“${name}”`).join(', ')}, light and dark, and nothing is wider than the page`, async ({
    page,
    office,
    pageErrors,
  }) => {
    pageErrors.allow(/Failed to load resource|net::ERR_/);
    await alike[0]?.prepare?.(page, office);
    for (const { name, show } of alike) {
      await show(page, office);
      await expectNothingWrong(page, name);
    }
  });

const screens = [
  ...formScreens,
  ...statusScreens,
  ...adminScreens,
  ...accountingScreens,
  ...keepingScreens,
  ...kioskScreens,
];

test.describe('on one office', () => {
  test.use({ ownOffice: false });
  for (const screen of screens) if (screen.sharesOffice) showsNothingWrong([screen]);

  test('axe is not blind: it tells of a picture without words, also inside a frame', async ({ page, office }) => {
    await visit(page, office.url);
    expect(await axeFindings(page, 'light')).toEqual([]);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.title = 'Khung';
      document.querySelector('main')?.append(document.createElement('img'), frame);
      frame.contentDocument?.body.append(document.createElement('img'));
    });
    const found = await axeFindings(page, 'light');
    expect(found.filter((finding) => finding.startsWith('image-alt: <img>'))).toHaveLength(2);
  });
});

test.describe('on an office of their own', () => {
  const own = screens.filter(({ sharesOffice }) => !sharesOffice);
  for (const alike of Map.groupBy(own, ({ name, prepare }) => prepare ?? name).values()) showsNothingWrong(alike);
});
