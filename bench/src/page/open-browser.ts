import { findFreePort } from '@hailong/embedded-database/free-port';
import { chromium, type Browser } from '@playwright/test';

/** The browser named by CHROMIUM_PATH, else Debian's. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** A browser that does nothing of its own accord; Lighthouse reaches it through its port. */
export const openBrowser = async (): Promise<Browser & { readonly debuggingPort: number }> => {
  const debuggingPort = await findFreePort();
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--remote-debugging-port=${debuggingPort}`,
    ],
  });
  return Object.assign(browser, { debuggingPort });
};
