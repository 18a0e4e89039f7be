import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';

/** The product's queue as one script, with what a page needs to be asked about it. */
export const bundlePage = async (entry: 'browser-queue.ts' | 'browser-phone.ts'): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __APP_VERSION__: '"faults"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'], fileName: 'queue' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
};

export interface PageServer {
  readonly url: string;
  readonly close: () => void;
}

/** A page that holds the script and nothing else; the origin stays the same for every browser that visits. */
export const servePage = async (script: string): Promise<PageServer> => {
  const server = createServer((request, response) => {
    const isScript = request.url === '/queue.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/queue.js"></script>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export interface OpenBrowser {
  readonly page: Page;
  readonly context: BrowserContext;
}

export const launchProfile = async (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });

export const openBrowser = async (
  profile: string,
  url: string,
  confirmed: (id: string) => void = () => undefined,
): Promise<OpenBrowser> => {
  const context = await launchProfile(profile);
  const page = await context.newPage();
  await page.exposeFunction('confirmed', confirmed);
  await page.goto(url);
  await page.waitForFunction(() => 'readWaiting' in window);
  return { page, context };
};

/** The fourth field of /proc/…/stat, behind a name that may hold anything but its closing bracket last. */
const parentOf = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);

/** Every process that was started with this profile, and their children, which do not all name it. */
export const processesOf = async (profile: string): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number);
  const found = new Set<number>();
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(profile)) found.add(pid);
    parents.set(pid, parentOf(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') X 0')));
  }
  // Parents have smaller numbers than their children, short of a wrap-around that a second look makes good.
  for (const pid of pids) if (found.has(parents.get(pid) ?? 0)) found.add(pid);
  return [...found];
};
