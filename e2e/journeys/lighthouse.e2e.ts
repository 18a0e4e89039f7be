import { findFreePort } from '@hailong/embedded-database/free-port';
import { expect } from '@playwright/test';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumArguments, chromiumPath } from '../fixtures/chromium.ts';
import { test } from '../fixtures/test.ts';

test('Lighthouse finds nothing to improve in accessibility and best practices', async ({ office }) => {
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  const onlyCategories = ['performance', 'accessibility', 'best-practices'];
  const result = await lighthouse(office.url, { port, logLevel: 'error', onlyCategories });
  await browser.close();
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  const wanting = Object.values(audits)
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map(({ id, displayValue = '' }) => `${id} ${displayValue}`);
  // Performance depends on the machine: shown here, kept by the benchmark.
  console.log(`Lighthouse performance ${score('performance')}`, wanting);
  expect({ accessibility: score('accessibility'), 'best-practices': score('best-practices') }).toEqual({
    accessibility: 100,
    'best-practices': 100,
  });
});
