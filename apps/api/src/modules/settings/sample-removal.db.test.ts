import type { Catalogue } from '@hailong/schema/catalogue';
import type { OfficeProfile } from '@hailong/schema/office-settings';
import type { Roster } from '@hailong/schema/roster';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleCounters, sampleOfficers } from '../../sample/roster.ts';

const OFFICE = '/api/offices/van-gia';

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const remove = () => app.inject({ method: 'POST', url: `${OFFICE}/sample-removal`, headers });
  const catalogue = async () => (await app.inject(`${OFFICE}/catalogue`)).json<Catalogue>();
  const roster = async () => (await app.inject({ url: `${OFFICE}/roster`, headers })).json<Roster>();
  return { app, officeId, remove, catalogue, roster };
};

test('the invented people go, questions and procedures stay, and it can be said twice', async () => {
  const { app, remove, catalogue, roster } = await anOffice();
  const before = await catalogue();
  expect(before.officers).toHaveLength(6);
  expect((await remove()).json<OfficeProfile>().sample).toBe(false);
  const after = await catalogue();
  expect(after.officers).toEqual([]);
  expect(after.office.sample).toBe(false);
  expect(after.procedures).toEqual(before.procedures);
  expect(after.criteriaSet).toEqual(before.criteriaSet);
  expect((await roster()).entries).toEqual([]);
  expect(await app.database.$client`select 1 from duty_weeks`).toHaveLength(0);
  expect(await app.database.$client`select 1 from counters where not retired`).toHaveLength(0);
  expect((await remove()).statusCode).toBe(200);
  expect(await app.database.$client`select 1 from audit_log where action = 'sample.removed'`).toHaveLength(1);
});

test('what a phone rated before it heard of it is still counted', async () => {
  const { app, remove, catalogue } = await anOffice();
  const { criteriaSet } = await catalogue();
  await remove();
  const rating = aRating({ officerId: sampleOfficers[0]?.id ?? '', criteriaSet: criteriaSet.version });
  const reply = await sendRatings(app, [rating]);
  expect(verdictsOf(reply)).toEqual(['stored']);
});

test('once somebody was rated nothing is taken out, and the sentence says what to do', async () => {
  const { app, remove, catalogue } = await anOffice();
  const { criteriaSet } = await catalogue();
  await sendRatings(app, [aRating({ officerId: sampleOfficers[0]?.id ?? '', criteriaSet: criteriaSet.version })]);
  expect((await remove()).json()).toMatchObject({ status: 409, code: 'sample.in-use' });
  expect((await catalogue()).officers).toHaveLength(6);
});

test('a counter where somebody of the office’s own sits stays', async () => {
  const { app, officeId, remove } = await anOffice();
  const [kept] = sampleCounters;
  await app.database.$client`
    insert into officers (office_id, id, name, position, counter_id, sort_order, employed_from)
    values (${officeId}, gen_random_uuid(), 'Trần Thị Lan', '', ${kept.id}, 9, '2026-01-01')`;
  await remove();
  expect(await app.database.$client`select id from counters where not retired`).toEqual([{ id: kept.id }]);
});

test('whatever fails at the end, nothing is half gone', async () => {
  const { app, remove, catalogue } = await anOffice();
  await app.database.$client`
    create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$`;
  await app.database.$client`
    create trigger refuse before insert on audit_log for each row execute function refuse()`;
  expect((await remove()).statusCode).toBe(500);
  const { officers, office } = await catalogue();
  expect([officers.length, office.sample]).toEqual([6, true]);
});
