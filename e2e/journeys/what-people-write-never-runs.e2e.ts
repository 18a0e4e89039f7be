import { apiPaths } from '@hailong/schema/api-paths';
import { monthOf } from '@hailong/schema/month';
import { expect, type Page } from '@playwright/test';
import { ADMINISTRATOR, pairTablet } from '../fixtures/kiosk.ts';
import { expectWords, MARKUP, planted, watchMarkup } from '../fixtures/markup.ts';
import { fillWithMarkup, STATISTICIAN } from '../fixtures/office-full-of-markup.ts';
import { OFFICE } from '../fixtures/office.ts';
import { monthAddress, signIn, type Credentials } from '../fixtures/staff.ts';
import { tap } from '../fixtures/tap.ts';
import { test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit-page.ts';

const month = monthOf(Date.now(), 'Asia/Ho_Chi_Minh');
const comments = MARKUP.map((words) => `comment ${words}`);

/** What each page of an administrator has to show for the journey to mean anything. */
const ADMINISTRATOR_SEES: Readonly<Record<string, readonly string[]>> = {
  roster: ['officer', 'position', 'counter'],
  criteria: ['question'],
  procedures: ['field', 'file'],
  people: ['administrator', 'statistician', 'invited'],
  duty: ['counter', 'officer'],
  kiosks: ['kiosk'],
  posters: ['officer', 'counter'],
  guide: ['counter', 's', 'wifi-password'],
  settings: ['office', 'superior', 'notice', 'thanks', 'signer', 'signer-title', 'place', 'document', 'recipient'],
  privacy: ['why'],
  audit: ['hidden-field'],
};

const enter = async (page: Page, address: string, who: Credentials): Promise<void> => {
  await page.goto(address);
  await signIn(page, who);
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
};

const rateAsFirstCitizen = async (page: Page): Promise<void> => {
  await tap(page.getByRole('button', { name: 'officer <img' }));
  await expectWords(page, planted('question'), planted('level5'));
  for (let question = 0; question < 3; question += 1) {
    await tap(page.getByRole('main').getByRole('group').getByRole('button', { name: 'level5 <img' }));
  }
  await expect(page.getByRole('heading', { name: 'Thêm vài điều?' })).toBeVisible();
  await expectWords(page, planted('notice'));
  await tap(page.getByRole('button', { name: 'Chọn thủ tục' }));
  await page.getByRole('searchbox').fill('procedure <img');
  await tap(page.getByRole('button', { name: 'procedure <img' }).first());
  await expectWords(page, planted('procedure'));
  await tap(page.getByRole('button', { name: 'xem lại phiếu' }));
  await tap(page.getByRole('button', { name: 'Gửi đánh giá' }));
  await expectWords(page, planted('thanks'));
};

test('markup that citizens and colleagues wrote is shown as they wrote it, on every page, and never runs', async ({
  page,
  browser,
  office,
  pageErrors,
}) => {
  // Every page of the product, one after the other.
  test.slow();
  pageErrors.allow(/status of 401/);
  const { officerId, kioskCode } = await fillWithMarkup(office);
  const phone = watchMarkup(page.context());
  await visit(page, office.url);
  await expectWords(page, ...['officer', 'position', 'counter', 'office'].map(planted));
  await rateAsFirstCitizen(page);

  const tablet = await browser.newContext({ hasTouch: true, locale: 'vi-VN' });
  const counter = watchMarkup(tablet);
  const kiosk = await tablet.newPage();
  await pairTablet(kiosk, office, kioskCode);
  await expectWords(kiosk, planted('officer'));

  const wide = { locale: 'vi-VN', viewport: { width: 1280, height: 800 } };
  const desk = await browser.newContext(wide);
  const administration = watchMarkup(desk);
  const screen = await desk.newPage();
  const address = `${office.url}/admin/offices/${OFFICE}`;
  await enter(screen, `${address}/roster`, ADMINISTRATOR);
  for (const [section, fields] of Object.entries(ADMINISTRATOR_SEES)) {
    await screen.goto(`${address}/${section}`);
    await expectWords(screen, ...fields.map(planted));
  }
  await screen.goto(`${address}/set-aside`);
  await expectWords(screen, ...MARKUP.map((words) => `aside ${words}`));
  for (const sheet of ['office', `desk-${officerId}`]) {
    await screen.goto(office.url + apiPaths.poster(OFFICE, `${sheet}.svg`));
    await expect(screen.locator('svg').first()).toBeVisible();
  }

  const other = await browser.newContext(wide);
  const statistics = watchMarkup(other);
  const report = await other.newPage();
  await enter(report, monthAddress(office, month), STATISTICIAN);
  const more = report.getByRole('button', { name: /^Xem thêm \d+ ý kiến/ });
  await more.click();
  await expectWords(report, planted('officer'), planted('question'), planted('own-procedure'), ...comments);
  await report.getByRole('button', { name: 'Xem tên' }).click();
  await report.getByRole('button', { name: 'Xem tên và ghi nhật ký' }).click();
  await expect(report.getByText('citizen ').first()).toBeVisible();
  if (await more.isVisible()) await more.click();
  await expectWords(report, planted('suggester'), ...MARKUP.map((words) => `citizen ${words}`.slice(0, 100)));
  await report.goto(`${address}/months/${month}/closing`);
  await expectWords(report, planted('kiosk'));
  await report.goto(`${address}/surveys`);
  await expectWords(report, planted('survey'));
  await report.goto(`${address}/surveys/1`);
  await expectWords(report, planted('survey-question'), planted('option'));

  const heard = [phone, counter, administration, statistics].flatMap((watch) => watch.heard());
  expect(heard).toEqual([]);
  await Promise.all([tablet.close(), desk.close(), other.close()]);
});

test('the watch is not blind: as markup the same words would run, and the policy alone lets them become none', async ({
  browser,
  office,
}) => {
  const heardWith = async (bypassCSP: boolean) => {
    const context = await browser.newContext({ bypassCSP });
    const watch = watchMarkup(context);
    const page = await context.newPage();
    await page.goto(office.url);
    // All but the one that leads the page away, and the watch with it.
    const words = MARKUP.filter((text) => !text.includes('http-equiv'));
    const made = await page.evaluate((texts) => {
      for (const text of texts) {
        try {
          document.body.append(document.createRange().createContextualFragment(text));
        } catch {
          // Refused; the watch hears of it.
        }
      }
      return document.querySelectorAll('[data-planted]').length;
    }, words);
    await expect.poll(() => watch.heard().length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    await context.close();
    return { made, heard: watch.heard().join('\n') };
  };
  const bypassed = await heardWith(true);
  expect(bypassed.made).toBeGreaterThan(MARKUP.length / 2);
  expect(bypassed.heard).toMatch(/dialog on/);
  const kept = await heardWith(false);
  expect(kept.made).toBe(0);
  expect(kept.heard).toMatch(/TrustedHTML/);
  expect(kept.heard).not.toMatch(/dialog on|asked for/);
});
