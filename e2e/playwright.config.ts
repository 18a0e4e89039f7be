import { defineConfig } from '@playwright/test';
import { chromiumArguments, headlessPath } from './fixtures/chromium.ts';

export default defineConfig({
  testDir: './journeys',
  testMatch: '*.e2e.ts',
  // Each journey has a server, a database and a browser of its own, so that those of one file need not wait for each other;
  // a third one works while two wait for thumbs.
  fullyParallel: true,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // Generous, so that a busy machine never decides a result.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: headlessPath(), args: [...chromiumArguments] },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    // Recording costs a sixth of the time: TRACE=on to look at a journey that fails.
    trace: process.env['TRACE'] === 'on' ? 'retain-on-failure' : 'off',
  },
});
