import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath, headlessPath } from './fixtures/chromium.ts';

/** Journeys that read and fill in pages, and ask nothing of the browser around them. */
const PAGES = [
  'a-citizen-has-their-words-erased',
  'a-month-is-closed',
  'a-rating-is-reviewed',
  'accessibility',
  'admin-reads-the-month',
  'administration-by-keyboard',
  'administrator-keeps-tablets',
  'an-officer-reads-their-own-month',
  'criteria-from-draft-to-answer',
  'effectiveness-survey',
  'first-set-up-of-an-office',
  'invite-a-colleague',
  'office-sets-itself-up',
  'own-account-is-kept-safe',
  'roster-by-hand-and-from-a-file',
  'roster-files-as-offices-save-them',
  'what-is-due',
  'what-people-write-never-runs',
  'what-was-set-aside-is-counted',
].map((name) => `${name}.e2e.ts`);

const launchedFrom = (executablePath: string) => ({
  launchOptions: { executablePath, args: [...chromiumArguments] },
});

export default defineConfig({
  testDir: './journeys',
  globalSetup: './fixtures/bundle-programs.ts',
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
  projects: [
    // Background Sync, a full screen, a killed browser: the whole program, as people have it.
    { name: 'devices', testMatch: '*.e2e.ts', testIgnore: PAGES, use: launchedFrom(chromiumPath()) },
    { name: 'pages', testMatch: PAGES, use: launchedFrom(headlessPath()) },
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
