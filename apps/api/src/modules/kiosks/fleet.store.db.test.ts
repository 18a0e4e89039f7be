import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aPairedTablet, readFleetFor, reportContact } from '../../../test/pair-kiosk.ts';
import { officeIdOf } from '../../auth/testing/people.ts';
import { readFleet } from './fleet.store.ts';

const day = (date: number) => `2026-10-${String(date).padStart(2, '0')}`;

test('the last 14 days on which something happened are listed, newest first, each kiosk by itself', async () => {
  const app = await buildTestApp();
  const { cookie, headers } = await aPairedTablet(app);
  const days = Array.from({ length: 20 }, (_, index) => ({ day: day(index + 1), given: index }));
  await reportContact(app, headers, 0, { days });
  const at = new Date('2026-10-25T10:00:00+07:00');
  const { kiosks, counters, office, now } = await readFleet(app.database, await officeIdOf(app.database), at);
  expect(kiosks[0]?.days.map((listed) => listed.day)).toEqual(
    Array.from({ length: 14 }, (_, index) => day(20 - index)),
  );
  expect(kiosks[0]?.days[0]).toEqual({ day: day(20), given: 19, stored: 0, setAside: 0 });
  expect([counters.length, office.slug, now]).toEqual([6, 'van-gia', at.toISOString()]);
  expect((await readFleetFor(app, cookie)).openingHours.mon).toHaveLength(2);
});
