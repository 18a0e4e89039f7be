// Pictures of every screen, for people to look at: pnpm --filter @hailong/e2e screenshots <folder> [part of a name]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { accountingScreens } from './fixtures/accounting-screens.ts';
import { adminScreens } from './fixtures/admin-screens.ts';
import prepare, { startedDatabaseServer } from './fixtures/before-all-journeys.ts';
import { chromiumArguments, chromiumPath } from './fixtures/chromium.ts';
import { formScreens } from './fixtures/form-screens.ts';
import { keepingScreens } from './fixtures/keeping-screens.ts';
import { kioskScreens } from './fixtures/kiosk-screens.ts';
import type { Screen } from './fixtures/screen.ts';
import { statusScreens } from './fixtures/status-screens.ts';
import { openDatabases, type Databases } from './fixtures/databases.ts';
import { openOffice } from './fixtures/office.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const PAPER_MARGIN = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };

const [folder, wanted = ''] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where the pictures go: node e2e/screenshots.ts <folder> [part of a screen’s name]');
  process.exit(1);
}

/** As a reader who has doubled the text in the browser's settings sees it. */
const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { documentElement } = document;
    documentElement.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(documentElement).fontSize)}px`;
  });

/** The whole page at once, in a window as tall as it is, so that a button kept at the edge does not cover what it follows. */
const picture = async (page: Page, name: string, size: typeof PHONE): Promise<void> => {
  await page.setViewportSize(size);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, tall) });
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

const photograph = async (browser: Browser, databases: Databases, { name, prepare, show }: Screen): Promise<void> => {
  const office = await openOffice(databases);
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  try {
    await prepare?.(page, office);
    await show(page, office);
    await picture(page, `${name}-phone`, PHONE);
    await picture(page, `${name}-desk`, DESK);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, `${name}-desk-dark`, DESK);
    await picture(page, `${name}-phone-dark`, PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    // What is printed is a page of the administration; citizens' phones print nothing.
    if (name.startsWith('admin-')) {
      await page.setViewportSize(DESK);
      await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', printBackground: true, margin: PAPER_MARGIN });
    }
    await doubleText(page);
    await picture(page, `${name}-phone-text-200`, PHONE);
    console.log(name);
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
    await picture(page, `${name}-FAILED`, PHONE);
  }
  await context.close();
  await office.close();
};

await mkdir(folder, { recursive: true });
const stop = await prepare();
const databases = openDatabases(startedDatabaseServer(), 'pictures');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
for (const screen of [
  ...formScreens,
  ...statusScreens,
  ...adminScreens,
  ...accountingScreens,
  ...keepingScreens,
  ...kioskScreens,
]) {
  if (screen.name.includes(wanted)) await photograph(browser, databases, screen);
}
await browser.close();
await databases.close();
await stop();
