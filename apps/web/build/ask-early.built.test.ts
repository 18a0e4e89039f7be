import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The pages as they are served; `pnpm build` writes them. */
const dist = `${import.meta.dirname}/../dist`;
const read = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8');
const early = (page: string): string[] =>
  [...read(page).matchAll(/<script src="\/(assets\/ask-early-[\w-]+\.js)" async fetchpriority="high"><\/script>/g)].map(
    ([, file]) => file ?? '',
  );

test('the citizens’ page asks early with a script that waits for no other', () => {
  const [script, ...others] = early('index.html');
  expect(others).toEqual([]);
  expect(read(script ?? '')).toMatch(/^\(function\(\)\{/);
  expect(read(script ?? '')).not.toMatch(/\bimport\b/);
  expect(read('index.html').indexOf(script ?? '')).toBeLessThan(read('index.html').indexOf('type="module"'));
});

test('no other page does', () => {
  expect([...early('admin.html'), ...early('preview.html')]).toEqual([]);
});
