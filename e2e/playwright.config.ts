import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath, headlessPath } from './fixtures/chromium.ts';

/** Journeys of the browser around the page too: its start and its death, its full screen, its work with no page open. */
const DEVICES = [
  'first-visit-on-plain-http',
  'install-manifest',
  'lighthouse',
  'opens-offline-after-one-visit',
  'rate-offline-then-sync',
  'rate-online',
  'rate-with-the-tab-closed',
  'reload-and-kill-during-the-form',
  'tablet-after-a-week-offline',
  'tablet-at-the-counter',
  'tablet-forgets-each-citizen',
  'tablet-loses-nothing',
  'the-main-job',
  'update-keeps-the-queue',
].map((name) => `${name}.e2e.ts`);

const launchedFrom = (executablePath: string) => ({
  launchOptions: { executablePath, args: [...chromiumArguments] },
});

export default defineConfig({
  testDir: './journeys',
  globalSetup: './fixtures/before-all-journeys.ts',
  // Each journey has a server, a database and a browser of its own, so that those of one file need not wait for each other;
  // two more work while others wait for thumbs.
  fullyParallel: true,
  workers: 4,
  retries: 0,
  forbidOnly: true,
  // Generous, so that a busy machine never decides a result.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [
    // The whole program, as people have it.
    { name: 'devices', testMatch: DEVICES, use: launchedFrom(chromiumPath()) },
    // The same engine without the window around it, for half the work.
    { name: 'pages', testMatch: '*.e2e.ts', testIgnore: DEVICES, use: launchedFrom(headlessPath()) },
  ],
  use: {
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
