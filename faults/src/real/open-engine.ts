import { chromium } from '@playwright/test';
import type { Engine, EngineName } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const openChromium = async (trustFlag?: string): Promise<Engine> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...(trustFlag === undefined ? [] : [trustFlag])],
  });
  const page = await browser.newPage();
  return {
    goTo: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: async (expression) => page.evaluate(expression),
    close: async () => browser.close(),
  };
};

const ENGINES: Readonly<Record<EngineName, (trustFlag?: string) => Promise<Engine>>> = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKit: openWebKit,
};

/**
 * `trustFlag` makes Chromium take one certificate for a good one, as no capability does for its service workers. The others
 * take every certificate.
 */
export const openEngine = async (name: EngineName, trustFlag?: string): Promise<Engine> => ENGINES[name](trustFlag);
