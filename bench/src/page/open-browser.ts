import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import { openTab, type Tab } from './tab.ts';

/** The browser named by CHROMIUM_PATH, else Debian's. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const PATIENCE_MS = 30_000;

export interface PlainBrowser extends AsyncDisposable {
  /** Lighthouse reaches it there. */
  readonly debuggingPort: number;
  readonly openTab: () => Promise<Tab>;
}

/**
 * A new phone's browser, with nobody inside: a test driver would put scripts of its own into every page and have the stack of
 * every request kept, which a page that asks for more pays more for, four times over on the slowed processor.
 */
export const openBrowser = async (): Promise<PlainBrowser> => {
  const debuggingPort = await findFreePort();
  const profile = await mkdtemp(join(tmpdir(), 'hailong-phone-'));
  const child = spawn(
    executablePath,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--hide-scrollbars',
      '--lang=vi-VN',
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${debuggingPort}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = once(child, 'close');
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const until = Date.now() + PATIENCE_MS;
  const answers = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${debuggingPort}/json/version`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > until) {
      await close();
      throw new Error(`${executablePath} did not start.`);
    }
    await sleep(50);
  }
  return { debuggingPort, openTab: async () => openTab(debuggingPort), [Symbol.asyncDispose]: close };
};
