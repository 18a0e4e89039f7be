import { expect, type Page } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import type { Office } from '../fixtures/office.ts';
import { signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';
import { visit, waitUntilFetched } from '../fixtures/visit-page.ts';

/** What a hole in the page would let somebody do. */
const writeHtml = (page: Page, html: string): Promise<string> =>
  page.evaluate((text) => {
    try {
      document.createElement('div').innerHTML = text;
      return 'ran';
    } catch (error) {
      return (error as Error).name;
    }
  }, html);

const refusals = ({ server }: Office): number => server.output().split('refused by the page’s policy').length - 1;

for (const way of ['url', 'lanUrl'] as const) {
  test(`on the citizens’ page no text becomes a page or a worker, and the log tells (${way})`, async ({
    page,
    office,
    pageErrors,
  }) => {
    await visit(page, office[way]);
    await waitUntilFetched(page);
    expect(pageErrors.unexpected()).toEqual([]);
    expect(await writeHtml(page, '<img src=x>')).toBe('TypeError');
    expect(await writeHtml(page, 'no tag at all')).toBe('TypeError');
    await expect.poll(() => refusals(office)).toBeGreaterThan(0);
    await expect
      .poll(() => pageErrors.unexpected().join())
      .toContain('securitypolicyviolation: require-trusted-types-for');
    pageErrors.allow(/TrustedHTML|securitypolicyviolation/);
  });
}

test('no other address than the worker’s own can be registered', async ({ page, office, pageErrors }) => {
  await visit(page, office.url);
  await waitUntilFetched(page);
  const outcome = await page.evaluate(() =>
    navigator.serviceWorker.register('/assets/other.js').then(
      () => 'registered',
      (error: unknown) => (error as Error).name,
    ),
  );
  expect(outcome).toBe('TypeError');
  pageErrors.allow(/TrustedScriptURL|securitypolicyviolation/);
});

test('in the administration style sheets pass and a tag does not', async ({ page, office, pageErrors }) => {
  const user = { username: 'thong.ke', password: 'ghế đá bên hồ sen' };
  await addUser(office, { ...user, role: 'statistician', displayName: 'Lê Thị Kê' });
  pageErrors.allow(/status of 401/);
  await page.goto(`${office.url}/admin`);
  await signIn(page, user);
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
  expect(pageErrors.unexpected()).toEqual([]);
  expect(await writeHtml(page, ':root { --x: 1px }')).toBe('ran');
  expect(await writeHtml(page, '<img src=x>')).toBe('TypeError');
  await expect.poll(() => refusals(office)).toBeGreaterThan(0);
  pageErrors.allow(/TrustedHTML|securitypolicyviolation/);
});
