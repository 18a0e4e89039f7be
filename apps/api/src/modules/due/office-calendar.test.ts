import { expect, test } from 'vitest';
import { officeCalendar, type Deadlines } from './office-calendar.ts';

const deadlines: Deadlines = {
  office: 'van-gia',
  officeName: 'UBND thị trấn Vạn Giã',
  today: '2026-11-26',
  evaluationDay: 5,
  surveys: [{ survey: '1', title: 'Khảo sát hiệu quả; mô hình, đợt 1', deadline: '2026-11-30' }],
};

/** Unfolded lines (RFC 5545, 3.1). */
const linesOf = (overrides: Partial<Deadlines> = {}): readonly string[] =>
  officeCalendar({ ...deadlines, ...overrides })
    .replaceAll('\r\n ', '')
    .split('\r\n');

test('the evaluation day comes every month, a day’s warning before it', () => {
  const lines = linesOf();
  expect(lines).toContain('UID:evaluation@van-gia.hailong');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261205');
  expect(lines).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=5');
  expect(lines.filter((line) => line === 'TRIGGER:-P1D')).toHaveLength(2);
});

test.each([
  ['2026-11-26', 26, '20261126'],
  ['2026-11-26', 27, '20261127'],
  ['2026-12-28', 5, '20270105'],
])('on %s the next day %i is %s', (today, evaluationDay, day) => {
  expect(linesOf({ today, evaluationDay })).toContain(`DTSTART;VALUE=DATE:${day}`);
});

test('a survey stands on its deadline, its title escaped; its id stays, so that a second import moves it', () => {
  expect(linesOf()).toContain('DTSTART;VALUE=DATE:20261130');
  expect(linesOf()).toContain('SUMMARY:Hạn báo cáo: Khảo sát hiệu quả\\; mô hình\\, đợt 1');
  expect(linesOf()).toContain('UID:survey-1@van-gia.hailong');
});

test('no line is longer than 75 bytes, which some calendars refuse', () => {
  const raw = officeCalendar(deadlines).split('\r\n');
  expect(raw.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
