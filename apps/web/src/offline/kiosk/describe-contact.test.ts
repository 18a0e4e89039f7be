import { kioskContactSchema } from '@hailong/schema/kiosk';
import { expect, test } from 'vitest';
import { describeContact } from './describe-contact.ts';

const now = Date.parse('2026-11-26T08:00:00Z');
const facts = {
  now,
  appVersion: '0.1.0+abc',
  counts: { waiting: 2, setApart: 1, lastSentAt: null, oldestWaitingAt: now - 60_000 },
  given: { '2026-11-25': 4, '2026-11-26': 2 },
  condition: { storage: 'persistent', battery: { level: 80, charging: true } },
} as const;

test('a contact is what the server expects, with totals per day', () => {
  const contact = describeContact(facts);
  expect(kioskContactSchema.parse(contact)).toEqual(contact);
  expect(contact.days).toEqual([
    { day: '2026-11-25', given: 4 },
    { day: '2026-11-26', given: 2 },
  ]);
  expect(Date.parse(contact.oldestWaitingAt ?? '')).toBe(now - 60_000);
});

test('nothing waiting has no oldest', () => {
  const counts = { ...facts.counts, waiting: 0, oldestWaitingAt: null };
  expect(describeContact({ ...facts, counts }).oldestWaitingAt).toBeNull();
});
