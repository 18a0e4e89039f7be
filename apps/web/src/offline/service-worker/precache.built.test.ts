import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The pages as they are served; `pnpm build` writes them, and without them these tests fail. */
const dist = `${import.meta.dirname}/../../../dist`;
const read = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8');

/** Files of assets/ that a file names in any way: imported now, imported later, styled by, preloaded. */
const namedBy = (file: string): string[] =>
  [...read(file).matchAll(/["'`(](?:\.\/|\/?assets\/)([\w.-]+\.(?:js|css|woff2|svg|png|webp))["'`)]/g)]
    .map(([, name]) => `assets/${name}`)
    .filter((name) => existsSync(`${dist}/${name}`));

const reachableFrom = (page: string): Set<string> => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (/\.(html|js|css)$/.test(file)) for (const next of namedBy(file)) visit(next);
  };
  visit(page);
  return seen;
};

const precached = (): string[] => {
  const entries = /\[\{[^\]]*"?revision"?:[^\]]*\}\]/.exec(read('sw.js'))?.[0] ?? '';
  return [...entries.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url ?? '');
};

test('every file of the citizens’ pages is kept for offline use', () => {
  const files = [...reachableFrom('index.html')];
  expect(files.length).toBeGreaterThan(3);
  expect(precached()).toEqual(expect.arrayContaining(files));
});

test('nothing of the administration is', () => {
  const citizen = reachableFrom('index.html');
  const adminOnly = [...reachableFrom('admin.html')].filter((file) => !citizen.has(file));
  expect(adminOnly.length).toBeGreaterThan(1);
  expect(precached().filter((file) => adminOnly.includes(file))).toEqual([]);
});

test('the manifest and its icons are kept, nothing is named that is not there', () => {
  const files = precached();
  expect(files).toEqual(
    expect.arrayContaining(['manifest.webmanifest', 'icons/icon-192.png', 'icons/maskable-512.png']),
  );
  expect(files.filter((file) => !existsSync(`${dist}/${file}`))).toEqual([]);
});

test('the worker drains with the sync code and takes over only when told', () => {
  const worker = read('sw.js');
  expect(worker).toContain('send-ratings');
  expect(worker).toContain('/api/offices/');
  expect(worker.match(/skipWaiting\(\)/g)).toHaveLength(1);
  expect(worker).not.toContain('clients.claim');
});

test.each(['index.html', 'admin.html'])(
  '%s carries no inline script or style, which the policy would block',
  (page) => {
    const html = read(page).replace(/<!--[\s\S]*?-->/g, '');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(html).not.toMatch(/<style[\s>]|\sstyle=|\son\w+=/);
  },
);

test('every script and style is there in brotli and gzip too', () => {
  const large = readdirSync(`${dist}/assets`).filter(
    (file) => /\.(js|css)$/.test(file) && read(`assets/${file}`).length > 1024,
  );
  const missing = large.filter((file) => !['br', 'gz'].every((type) => existsSync(`${dist}/assets/${file}.${type}`)));
  expect(large.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
