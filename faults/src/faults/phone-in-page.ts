import type { BrowserContext, Page } from '@playwright/test';
import { contentHash } from '../../../apps/api/src/rating/content-hash.ts';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import type { History } from '../history.ts';
import { bundlePage } from '../real/browser.ts';
import { openOffice } from '../real/office.ts';
import { servePhonePage } from '../real/phone-page.ts';

/** An office, and a page that is a citizen's phone without a screen. */
export const openPhones = async () => {
  const office = await openOffice();
  const page = await servePhonePage(await bundlePage('browser-phone.ts'), office.server.port);
  return {
    office,
    page,
    close: async (): Promise<void> => {
      page.close();
      await office.close();
    },
  };
};

export type Phones = Awaited<ReturnType<typeof openPhones>>;

/** A page of the context that tells the history what it is given. */
export const turnOn = async (
  context: BrowserContext,
  url: string,
  history: History,
  lossTold: (count: number) => void = () => undefined,
): Promise<Page> => {
  const page = await context.newPage();
  await page.exposeFunction('invoked', (id: string, text: string) =>
    history.invoke({ id, content: contentHash(JSON.parse(text)).toString('hex') }),
  );
  await page.exposeFunction('answered', (id: string, isRecorded: boolean) => {
    if (isRecorded) history.ok(id);
    else history.fail(id);
  });
  await page.exposeFunction('lossTold', lossTold);
  await page.goto(url);
  await page.waitForFunction(() => 'startPhone' in window);
  return page;
};

export const rate = async (page: Page, count: number): Promise<void> => {
  for (let given = 0; given < count; given += 1)
    await page.evaluate(async (officer) => window.rate(officer), sampleOfficers[0]?.id ?? '');
};
