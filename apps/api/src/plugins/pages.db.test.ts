import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { askRaw } from '../../test/ask-raw.ts';
import { buildTestApp } from '../../test/build-test-app.ts';
import type { AppConfig } from '../app.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Hài Lòng</title>',
  'admin.html': '<meta property="csp-nonce" nonce="__CSP_NONCE__">',
  'sw.js': 'self.skipWaiting',
  'manifest.webmanifest': '{}',
  'assets/index-abc123.js': 'export {};',
  'icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const buildWithPages = async (overrides: Partial<AppConfig> = {}): Promise<FastifyInstance> => {
  const webRoot = await mkdtemp(join(tmpdir(), 'hailong-pages-'));
  onTestFinished(() => rm(webRoot, { recursive: true }));
  for (const folder of ['assets', 'icons']) await mkdir(join(webRoot, folder));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(webRoot, name), content);
  await writeFile(join(webRoot, 'assets/index-abc123.js.br'), brotliCompressSync('export {};'));
  await writeFile(join(webRoot, 'admin.html.br'), 'csp-nonce, had it been compressed');
  return buildTestApp({ webRoot, ...overrides });
};

test('every address of the citizens’ pages is the one page, asked about each time', async () => {
  const app = await buildWithPages();
  const addresses = [
    '/',
    '/o/van-gia',
    '/o/van-gia/officers/1',
    '/counters/2',
    '/suggestion',
    '/sent',
    '/receipt',
    '/self-check',
    '/kiosk',
  ];
  for (const url of addresses) {
    const answer = await app.inject(url);
    expect([url, answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([
      url,
      200,
      FILES['index.html'],
      'no-cache',
    ]);
  }
});

test('worker, manifest and pages must not lag; assets are kept for ever', async () => {
  const app = await buildWithPages();
  const caching = async (url: string) => (await app.inject(url)).headers['cache-control'];
  expect(await caching('/sw.js')).toBe('no-cache');
  expect(await caching('/manifest.webmanifest')).toBe('no-cache');
  expect(await caching('/icons/icon.svg')).toBe('no-cache');
  expect(await caching('/assets/index-abc123.js')).toBe('public, max-age=31536000, immutable');
});

test('a missing asset is never a page', async () => {
  const app = await buildWithPages();
  const answer = await app.inject('/assets/index-gone.js');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  expect((await app.inject('/assets/../../package.json')).statusCode).toBe(404);
  expect((await app.inject('/unknown-page')).headers['content-type']).toContain('problem+json');
});

test.each([
  '/assets/',
  '/assets',
  '/icons/',
  '//x',
  '/./x',
  '/assets/../x',
  '/assets/%2e%2e/x',
  '/x%00',
  '/assets/%5cx',
])('%s is an address that does not exist, and no fault to log', async (path) => {
  const logged: string[] = [];
  const app = await buildWithPages({ logLevel: 'warn', logTo: { write: (line) => void logged.push(line) } });
  expect((await askRaw(app, path)).status).toBe(404);
  expect(logged).toEqual([]);
});

test('who reads brotli gets the file that was compressed at the build', async () => {
  const app = await buildWithPages();
  const answer = await app.inject({ url: '/assets/index-abc123.js', headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript') as string,
  });
  expect(answer.headers['vary']).toMatch(/accept-encoding/i);
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('export {};');
});

test('the administration’s page carries a fresh nonce, the same in page and policy', async () => {
  const app = await buildWithPages();
  const open = async (url: string): Promise<string> => {
    const { body, headers } = await app.inject({ url, headers: { host: 'localhost:8080' } });
    const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? '';
    expect(nonce).toMatch(/^[\w-]{22}$/);
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(headers['cache-control']).toBe('no-store');
    return nonce;
  };
  const nonces = [await open('/admin'), await open('/admin/offices/van-gia/months/2026-10'), await open('/admin.html')];
  expect(new Set(nonces).size).toBe(3);
});

test.each(['/admin', '/%61dmin', '/%61dmin/setup', '/admin.html', '/admin%2ehtml', '/%61dmin.html'])(
  '%s over plain http on the Wi-Fi is a page that says where to go',
  async (path) => {
    const answer = await askRaw(await buildWithPages(), path, { host: '192.168.1.10:8080' });
    expect(answer).toMatchObject({ status: 403, type: 'text/html; charset=utf-8' });
    expect(answer.body).not.toContain('csp-nonce');
  },
);

test.each([
  '/ADMIN.html',
  '/Admin%2Ehtml',
  '//admin.html',
  '/./admin.html',
  '/x/../admin.html',
  '/x/%2e%2e/admin.html',
  '/assets/../admin.html',
  '/assets/%2e%2e%2fadmin.html',
  '/admin.html.br',
  '/admin%2fsetup',
  '/admin.html%00',
  '/admin;x=1',
])('%s is no way around it, on the Wi-Fi or on localhost', async (path) => {
  const app = await buildWithPages();
  for (const host of ['192.168.1.10:8080', 'localhost:8080']) {
    const answer = await askRaw(app, path, { host });
    expect(answer.body).not.toContain('csp-nonce');
    expect(answer.status).toBeGreaterThanOrEqual(400);
  }
});

test('before anything is built the server says how to build it', async () => {
  const app = await buildTestApp({ webRoot: join(tmpdir(), 'hailong-not-built') });
  const answer = await app.inject('/');
  expect([answer.statusCode, answer.body]).toEqual([503, expect.stringContaining('npm start')]);
});
