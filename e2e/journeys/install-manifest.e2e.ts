import { expect } from '@playwright/test';
import { test } from '../fixtures/test.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly display: string;
  readonly lang: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

test('the page can be installed: Chromium finds nothing to complain about in its manifest', async ({
  page,
  context,
  office,
}) => {
  await page.goto(office.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are private ones; nothing else may stand in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('every picture and shortcut of the manifest is there, in the size it claims', async ({ page, office }) => {
  await page.goto(office.url);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifestUrl = new URL(href ?? '', office.url);
  const reply = await fetch(manifestUrl);
  expect(reply.headers.get('content-type')).toContain('application/manifest+json');
  const manifest = (await reply.json()) as Manifest;
  expect(manifest).toMatchObject({ display: 'standalone', lang: 'vi' });
  expect(manifest.name && manifest.short_name).toBeTruthy();
  const purposes = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
  expect(purposes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));

  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const url = new URL(src, manifestUrl).href;
    expect((await fetch(url)).headers.get('content-type'), src).toContain(type);
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, url);
    if (sizes !== 'any') expect(sizes.split(' '), src).toContain(size);
  }
  for (const { url } of manifest.shortcuts) {
    expect((await fetch(new URL(url, manifestUrl))).status, url).toBe(200);
  }
});
