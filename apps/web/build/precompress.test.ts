import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from './precompress.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'precompress-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('text is there in brotli and gzip too, except what is small or completed by the server', async () => {
  const long = 'x'.repeat(2_000);
  writeFileSync(join(root, 'index.html'), `<!doctype html><html><body>${long}</body></html>`);
  writeFileSync(join(root, 'admin.html'), `<!doctype html><html><body>${long}__CSP_NONCE__</body></html>`);
  writeFileSync(join(root, 'small.html'), '<!doctype html><html></html>');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [precompress()],
    build: { rolldownOptions: { input: ['index', 'admin', 'small'].map((page) => join(root, `${page}.html`)) } },
  });
  const page = join(root, 'dist', 'index.html');
  const written = readFileSync(page, 'utf8');
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(written);
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(written);
  for (const name of ['admin.html', 'small.html']) {
    expect(existsSync(join(root, 'dist', name))).toBe(true);
    expect(existsSync(join(root, 'dist', `${name}.br`))).toBe(false);
  }
});
