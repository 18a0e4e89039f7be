import { expect } from '@playwright/test';
import { accountingScreens } from '../fixtures/accounting-screens.ts';
import { adminScreens } from '../fixtures/admin-screens.ts';
import { axeFindings, COLOR_SCHEMES } from '../fixtures/axe-findings.ts';
import { formScreens } from '../fixtures/form-screens.ts';
import { keepingScreens } from '../fixtures/keeping-screens.ts';
import { kioskScreens } from '../fixtures/kiosk-screens.ts';
import type { Screen } from '../fixtures/screen.ts';
import { statusScreens } from '../fixtures/status-screens.ts';
import { test } from '../fixtures/test.ts';

const showsNothingWrong = ({ name, show }: Screen): void =>
  test(`axe finds nothing on “${name}”, light and dark`, async ({ page, office, pageErrors }) => {
    pageErrors.allow(/Failed to load resource|net::ERR_/);
    await show(page, office);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of COLOR_SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Colours on their way from one scheme to the other are nobody's to judge.
      await page.waitForFunction(() =>
        document.getAnimations().every((one) => !(one instanceof CSSTransition) || one.playState !== 'running'),
      );
      expect(await axeFindings(page, colorScheme), colorScheme).toEqual([]);
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
  for (const screen of screens) if (screen.sharesOffice) showsNothingWrong(screen);
});

test.describe('on an office of their own', () => {
  for (const screen of screens) if (!screen.sharesOffice) showsNothingWrong(screen);
});
