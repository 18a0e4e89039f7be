import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openOffice, type Office } from '../fixtures/office.ts';
import { expectWaiting, openQueue, sendAll } from '../fixtures/queue.ts';
import { answerQuestion, chooseOfficer, expectRecorded, giveDetails, rate } from '../fixtures/rate.ts';
import { buildNextVersion, installRelease, type Release } from '../fixtures/release.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { test as base } from '../fixtures/test.ts';
import { startAnother, visit, waitUntilOffline } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

const NEXT_VERSION = '99.0.0+next';
const offer = (page: Page) => page.getByText('Đã có bản mới của trang này.');

const test = base.extend<{ readonly release: Release }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are needed: none.
  release: async ({}, use) => {
    const release = await installRelease();
    await use(release);
    await release.remove();
  },
  office: async ({ databases, release }, use) => {
    const office = await openOffice(databases, { root: release.root });
    await use(office);
    await office.close();
  },
});

const install = async (office: Office, release: Release): Promise<void> => {
  const next = join(release.root, 'next');
  await buildNextVersion(NEXT_VERSION, next);
  await office.server.end('SIGTERM');
  await release.deploy(next);
  await office.server.start();
};

/** Names of built files carry a hash of their content, so they tell which version is running. */
const scriptsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('script[src]').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src') ?? ''));

const scriptsOfNext = async ({ directUrl }: Office): Promise<readonly string[]> => {
  const page = await (await fetch(directUrl)).text();
  return [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
};

/** The browser looks for a new worker at every navigation; this waits until it has found one. */
const expectNewVersionWaiting = async (page: Page): Promise<void> => {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.waiting !== null;
      }),
    )
    .toBe(true);
};

test('a new version asks only when nothing is being filled in, and queued ratings arrive once', async ({
  page,
  office,
  release,
}) => {
  const [first, second] = [await officerName(office, 0), await officerName(office, 1)];
  await visit(page, office.url);
  await waitUntilOffline(page);
  const before = await scriptsOf(page);
  office.wire.cut();
  const codes = [await rate(page, { officer: first, scores: [5, 5, 5] })];
  await startAnother(page);
  await chooseOfficer(page, second);
  await answerQuestion(page, 4);

  await install(office, release);
  // The new pages come through; no rating leaves before the update.
  office.wire.break((line) => ({ kind: line.startsWith('POST ') ? 'cut' : 'pass' }));
  await page.reload();
  await expectNewVersionWaiting(page);
  await expect(page.getByText('Câu 2/3')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await answerQuestion(page, 3);
  await answerQuestion(page, 4);
  await expect(offer(page)).toHaveCount(0);
  await giveDetails(page, { officer: second, scores: [] });
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  codes.push(await expectRecorded(page));
  await startAnother(page);
  await expect(offer(page)).toBeVisible();

  const reloaded = page.waitForEvent('load');
  await tap(page.getByRole('button', { name: 'Dùng bản mới' }));
  await reloaded;
  expect(await scriptsOf(page)).not.toEqual(before);
  expect(await scriptsOf(page)).toEqual(await scriptsOfNext(office));
  await expect(offer(page)).toHaveCount(0);
  await openQueue(page);
  await expectWaiting(page, 2);
  office.wire.restore();
  await sendAll(page);
  await expectExactly(office, codes);
});
