import { chromium } from '@playwright/test';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** A browser with one page, as far as a citizen's way through it needs one. */
export interface Engine {
  readonly goTo: (url: string) => Promise<void>;
  /** The value of an expression in the page; promises are waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

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
