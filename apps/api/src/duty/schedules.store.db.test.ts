import { officerOnDuty } from '@hailong/schema/duty';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { dutyExceptions } from '../database/tables/duty-exceptions.ts';
import { sampleCounters, sampleOfficers } from '../sample/roster.ts';
import { readSchedules } from './schedules.store.ts';

test('each counter in use has a schedule; exceptions outside the days that are asked for stay out', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const counterId = sampleCounters[0].id;
  const shifts = [{ from: '07:30', until: '11:30', officerId: String(sampleOfficers[1]?.id) }];
  await app.database
    .insert(dutyExceptions)
    .values(['2026-11-25', '2026-11-26', '2026-11-28'].map((day) => ({ officeId, counterId, day, shifts })));
  await app.database.execute(sql`update counters set retired = true where name = 'Quầy 6'`);
  await app.database.execute(sql`delete from duty_weeks where counter_id = ${sampleCounters[1].id}`);
  const schedules = await readSchedules(app.database, officeId, '2026-11-26', '2026-11-27');
  expect(schedules.map((schedule) => schedule.counterId)).toEqual(sampleCounters.slice(0, 5).map(({ id }) => id));
  const [first, second] = schedules;
  if (!first || !second) throw new Error('two schedules');
  expect(first.exceptions).toEqual([{ day: '2026-11-26', shifts }]);
  const onThursday = Date.parse('2026-11-26T08:00:00+07:00');
  expect(officerOnDuty(first, onThursday, 'Asia/Ho_Chi_Minh')).toBe(sampleOfficers[1]?.id);
  expect(officerOnDuty(second, onThursday, 'Asia/Ho_Chi_Minh')).toBeNull();
});
