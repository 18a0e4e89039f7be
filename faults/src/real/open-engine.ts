import { chromium } from '@playwright/test';
import type { Engine, EngineName } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const openChromium = async (): Promise<Engine> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  return {
    goTo: async (url) => void (await page.goto(url)),
    evaluate: async (expression) => page.evaluate(expression),
    close: async () => browser.close(),
  };
};

const ENGINES: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKit: openWebKit,
};

export const openEngine = async (name: EngineName): Promise<Engine> => ENGINES[name]();
