import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { posterListSchema } from '@hailong/schema/poster';
import { wifiCode } from '@hailong/schema/wifi-code';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';

const run = promisify(execFile);
const POSTERS = '/api/offices/van-gia/posters';
const ADDRESS = 'http://192.168.1.10:8080';
/** Everything a name and a password may hold that a code has to escape. */
const WIFI = { ssid: 'Xã "Vạn; Ninh", \\5G:', password: 'm;ậ,t: "k\\hẩu' };

/** One dark pixel, which the head stretches. */
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const open = async (role: 'administrator' | 'statistician' = 'administrator') => {
  let address = ADDRESS;
  const app = await buildTestApp({ citizenUrl: () => address });
  await addTestUser(app.database, { username: 'nguoi.dung', officeId: await officeIdOf(app.database), role });
  const cookie = await signInForTest(app, 'nguoi.dung');
  const get = (path = '') => app.inject({ url: POSTERS + path, headers: { cookie } });
  const list = async () => posterListSchema.parse((await get()).json());
  return { app, get, list, moveTo: (other: string) => void (address = other) };
};

const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-posters-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** What an independent decoder reads off the printed page at 150 dpi, one code after another. */
const scanned = async (folder: string, pdf: Buffer): Promise<string> => {
  const file = join(folder, 'sheet.pdf');
  await writeFile(file, pdf);
  await run('pdftoppm', ['-r', '150', '-png', '-singlefile', file, join(folder, 'sheet')]);
  // "binary", or else the decoder guesses at an encoding.
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sbinary', join(folder, 'sheet.png')]);
  return stdout;
};

test('every code of every sheet is read exactly by another decoder, on both papers', async () => {
  const { app, get, list } = await open();
  await app.database.execute(
    sql`update offices set settings = jsonb_set(settings, '{wifi}', ${JSON.stringify([WIFI])}::jsonb)`,
  );
  await app.database.$client`
    insert into officer_photos (office_id, hash, content_type, bytes) select id, 'logo', 'image/png', ${LOGO} from offices`;
  await app.database.$client`update offices set logo_hash = 'logo'`;
  const folder = await aFolder();
  const { sheets } = await list();
  expect(sheets).toHaveLength(14);
  // One of each kind; the others differ in a name and an address of the same length.
  for (const kind of ['office', 'leaflet', 'counter', 'desk']) {
    const sheet = sheets.find((one) => one.kind === kind);
    const hasWifiCode = kind === 'office' || kind === 'counter';
    const said = [String(sheet?.address), ...(hasWifiCode ? [wifiCode(WIFI)] : [])];
    const inAnyOrder = [said.join(''), said.toReversed().join('')];
    for (const query of ['paper=a4&words=vi', 'paper=a5&words=bilingual']) {
      const pdf = await get(`/${sheet?.id}.pdf?${query}`);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      expect(inAnyOrder, `${kind} ${query}`).toContain(await scanned(folder, pdf.rawPayload));
    }
  }
}, 120_000);

test('a drawing needs nothing from elsewhere and is not a print', async () => {
  const { get, list, moveTo } = await open();
  const svg = await get('/office.svg?paper=a4&words=bilingual');
  expect(svg.headers['content-type']).toBe('image/svg+xml');
  expect(svg.body).toMatch(/^<svg[^>]+width="210mm" height="297mm"/);
  expect(svg.body).not.toMatch(/<script|<image|<text|href=|style=/);
  moveTo('https://danh-gia.vn');
  expect((await list()).outdated).toEqual([]);
});

test('whoever printed a sheet is told when its address changes, until it is printed again', async () => {
  const { app, get, list, moveTo } = await open();
  await get('/office.pdf');
  expect((await list()).outdated).toEqual([]);
  moveTo('http://192.168.1.77:8080');
  expect((await list()).outdated).toMatchObject([{ sheet: 'office' }]);
  await get('/office.pdf');
  expect((await list()).outdated).toEqual([]);
  const printed = await app.database.execute(sql`select actor from audit_log where action = 'poster.printed'`);
  expect(printed).toHaveLength(2);
});

test('an address that only this computer knows is pointed out', async () => {
  const { list, moveTo } = await open();
  expect((await list()).isOnlyHere).toBe(false);
  moveTo('http://localhost:8080');
  expect((await list()).isOnlyHere).toBe(true);
});

test('what is no sheet does not exist, and whoever may not print is refused', async () => {
  const { get } = await open();
  const paths = ['/office.exe', '/office', '/desk-11111111-1111-4111-8111-999999999999.pdf'];
  expect(await Promise.all(paths.map(async (path) => (await get(path)).statusCode))).toEqual([404, 404, 404]);
  const statistician = await open('statistician');
  expect((await statistician.get()).statusCode).toBe(403);
  expect((await statistician.get('/office.pdf')).statusCode).toBe(403);
});
