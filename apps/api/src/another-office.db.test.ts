import { aRating } from '@hailong/schema/testing/builders';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { anOfficeWithWork } from '../test/an-office-with-work.ts';
import type { Ask, Askers } from '../test/asker.ts';
import { MONTH, officer } from '../test/every-write.ts';
import { addTestUser, insertTestOffice, signInForTest } from './auth/testing/people.ts';
import { insertRating } from './month/testing/insert-rating.store.ts';
import { receiptCodeOfId } from './rating/receipt-code-of.ts';

const member = { role: 'leader', mayViewNames: false, officerId: null };

/** One of everything that has an id, in the office of `slug`, and those ids. */
const oneOfEverything = async (app: FastifyInstance, slug: string, officeId: number) => {
  const [keeper, user] = [`quan.tri.${slug}`, `nguoi.${slug}`];
  await addTestUser(app.database, { username: keeper, officeId, role: 'administrator' });
  await addTestUser(app.database, { username: user, officeId, role: 'duty-staff' });
  const headers = { cookie: await signInForTest(app, keeper) };
  const post = async (path: string, payload: object): Promise<void> => {
    const url = `/api/offices/${slug}${path}`;
    const { statusCode, body } = await app.inject({ method: 'POST', url, headers, payload });
    if (statusCode >= 300) throw new Error(`${path}: ${body}`);
  };
  await post('/counters', { name: 'Quầy hai' });
  await post('/roster', officer);
  await post('/kiosks', { name: 'Máy hai', counterId: null, pin: null });
  await post('/invitations', { ...member, displayName: 'Trần Thị Lan' });
  const idOf = async (table: string, condition: string): Promise<string> => {
    const rows = await app.database.$client.unsafe<{ id: string }[]>(
      `select id::text as id from ${table} where ${condition}`,
    );
    if (rows.length !== 1) throw new Error(`${rows.length} rows of ${table}`);
    return rows[0]?.id ?? '';
  };
  const here = `office_id = ${officeId}`;
  const officerId = await idOf('officers', `${here} and name = '${officer.name}'`);
  const rating = aRating({ officerId, comment: 'Chờ lâu quá' });
  await insertRating(app.database, officeId, rating);
  await post('/privacy/requests', { receiptCode: receiptCodeOfId(rating.id), kind: 'erasure' });
  return {
    officer: officerId,
    counter: await idOf('counters', `${here} and name = 'Quầy hai'`),
    kiosk: await idOf('kiosks', here),
    user: await idOf('users', `username = '${user}'`),
    link: await idOf('invitations', here),
    rating: receiptCodeOfId(rating.id),
    wish: await idOf('privacy_requests', here),
  };
};

type Ids = Awaited<ReturnType<typeof oneOfEverything>>;

/** Everything that people of one office can try with such ids, in an order in which it would do at home. */
const attempts = async ({ administrator, statistician, colleague }: Askers, ids: Ids): Promise<string[]> => {
  const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const photo = await sharp({ create: { width: 30, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const entry = `/roster/entries/${ids.officer}`;
  const person = `/people/${ids.user}`;
  const counts = [{ officerId: ids.officer, received: 4, cs2: null }];
  const said: string[] = [];
  const ask =
    (who: Ask): Ask =>
    async (method, path, payload) => {
      const reply = await who(method, path, payload);
      said.push(`${method} ${path.replace(/[\w-]{16,}/g, '…')} ${reply.statusCode}`);
      return reply;
    };
  const [keeper, reader] = [ask(administrator), ask(statistician)];
  await keeper('PUT', entry, officer);
  await keeper('PUT', `${entry}/photo`, photo);
  await keeper('DELETE', `${entry}/photo`);
  await keeper('POST', '/roster', { ...officer, code: 'CB98', counterId: ids.counter });
  await keeper('PATCH', `/kiosks/${ids.kiosk}`, { name: 'Của chúng tôi' });
  await keeper('POST', `/kiosks/${ids.kiosk}/pairing-code`);
  await keeper('POST', `/kiosks/${ids.kiosk}/revocation`);
  await keeper('POST', '/kiosks', { name: 'Máy', counterId: ids.counter, pin: null });
  await keeper('PATCH', `/counters/${ids.counter}`, { name: 'Của chúng tôi' });
  await keeper('PUT', `/duty/${ids.counter}/week`, week);
  await keeper('PUT', `/duty/${ids.counter}/days/2026-12-01`, { shifts: [] });
  await keeper('PUT', `/people/${colleague}`, { ...member, officerId: ids.officer });
  await keeper('POST', '/invitations', { ...member, officerId: ids.officer, displayName: 'Ai đó' });
  await keeper('DELETE', `/invitations/${ids.link}`);
  await keeper('PUT', person, member);
  await keeper('POST', `${person}/password-link`);
  await keeper('DELETE', `${person}/two-factor`);
  await keeper('DELETE', person);
  await reader('PUT', `/months/${MONTH}/dossiers`, { counts });
  await reader('POST', `/review/${ids.rating}`, { do: 'read' });
  await reader('POST', `/review/${ids.rating}`, { do: 'judge', status: 'suspect', why: 'Không tin' });
  await keeper('POST', `/privacy/requests/${ids.wish}`, { outcome: 'erased', why: 'Người gửi yêu cầu' });
  return said;
};

/** Every row of the office, in every table that has offices. */
const everythingOf = async ({ database }: FastifyInstance, officeId: number): Promise<string[]> => {
  const tables = await database.$client<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'office_id' order by 1`;
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows = await database.$client.unsafe<{ line: string }[]>(
      `select t::text as line from "${name}" t where office_id = ${officeId} order by 1`,
    );
    lines.push(...rows.map(({ line }) => `${name} ${line}`));
  }
  return lines;
};

test('S12: with an id of another office nobody does anything, and nothing there changes', async () => {
  const { app, askers } = await anOfficeWithWork();
  const officeId = await insertTestOffice(app.database);
  const ids = await oneOfEverything(app, 'dai-lanh', officeId);
  const before = await everythingOf(app, officeId);
  expect(before.length).toBeGreaterThan(8);
  const said = await attempts(askers, ids);
  expect(said.filter((attempt) => !/ 40[04]$/.test(attempt))).toEqual([]);
  expect(await everythingOf(app, officeId)).toEqual(before);
});

test('what was refused there is accepted at home, so that it was the office and not the asking', async () => {
  const { app, askers, officeId } = await anOfficeWithWork();
  const said = await attempts(askers, await oneOfEverything(app, 'van-gia', officeId));
  // One entry belongs to one person, and the link asks for it after a colleague has it.
  expect(said.filter((attempt) => !/ 20\d$/.test(attempt))).toEqual(['POST /invitations 409']);
});
