import { expect } from '@playwright/test';
import { answerQuestion, chooseOfficer, rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit } from '../fixtures/visit-page.ts';
import { tap } from '../fixtures/tap.ts';

const kB = 1000;
const BEFORE_FIRST_TAP = 80 * kB;
const WHOLE_PATH = 120 * kB;

const isScript = (line: string): boolean => /^GET \S+\.js /.test(line);

/** A packet is a packet: files below this are sent as they are. */
const NOT_WORTH_COMPRESSING = 1024;

/** Bytes of a script as the server really sends it to a browser that reads brotli. */
const bytesSent = async (url: string): Promise<number> => {
  const reply = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  // Node decompresses on the way; the length on the wire is the header's.
  const bytes = Number(reply.headers.get('content-length'));
  const script = await reply.text();
  expect(script.length, url).toBeGreaterThan(0);
  if (script.length >= NOT_WORTH_COMPRESSING) expect(reply.headers.get('content-encoding'), url).toBe('br');
  return bytes;
};

const total = async (urls: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(urls.map(bytesSent));
  for (const [index, url] of urls.entries())
    console.log(`${String(sizes[index]).padStart(7)} ${new URL(url).pathname}`);
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Scripts that the page as sent names; whatever it wants later has to ask again. */
const namedByPage = async (address: string): Promise<readonly string[]> => {
  const page = await (await fetch(address)).text();
  return [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path = '']) => path);
};

test('the form answers a tap after at most 80 kB of JavaScript', async ({ page, office }) => {
  const officer = await officerName(office, 0);
  const named = new Set(await namedByPage(office.directUrl));
  expect(named.size).toBeGreaterThan(0);

  // Whatever else is asked for never comes: the form has to do without.
  office.wire.break((line) => ({ kind: isScript(line) && !named.has(line.split(' ')[1] ?? '') ? 'swallow' : 'pass' }));
  await visit(page, office.url);
  await chooseOfficer(page, officer);
  await answerQuestion(page, 5);
  await expect(page.getByText('Câu 2/3')).toBeVisible();
  const bytes = await total([...named].map((path) => office.directUrl + path));
  console.log(`${(bytes / kB).toFixed(1)} kB of JavaScript before the form answers a tap`);
  expect(bytes).toBeLessThanOrEqual(BEFORE_FIRST_TAP);
});

test('the whole way of a citizen loads at most 120 kB of JavaScript', async ({ page, office }) => {
  const officer = await officerName(office, 0);
  const scripts = new Set<string>();
  page.on('response', (reply) => {
    if (reply.request().resourceType() === 'script') scripts.add(new URL(reply.url()).pathname);
  });
  await visit(page, office.url);
  await rate(page, { officer, scores: [1, null, 4], procedure: { catalogue: 'Thủ tục đăng ký khai sinh' } });
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  await startAnother(page);
  for (const name of ['Phiếu trên máy này', 'Tra mã biên nhận', 'Kiểm tra máy và Wi-Fi']) {
    await tap(page.getByRole('link', { name }));
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }
  const bytes = await total([...scripts].map((path) => office.directUrl + path));
  console.log(`${(bytes / kB).toFixed(1)} kB of JavaScript on the whole way`);
  expect(bytes).toBeLessThanOrEqual(WHOLE_PATH);
});
