import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, devices, type BrowserContext } from '@playwright/test';

/** A phone with a profile on the disk. */
export const openBrowser = async (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...devices['Pixel 5'],
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });

/** Bytes on the disk of the databases of every page. A file that is replaced while we look no longer counts. */
export const databaseBytes = async (profile: string): Promise<number> => {
  const folder = join(profile, 'Default/IndexedDB');
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
