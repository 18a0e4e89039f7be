import type { Day } from '@hailong/schema/day';
import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';

export interface Deadlines {
  /** Slug and name of the office. */
  readonly office: string;
  readonly officeName: string;
  readonly today: Day;
  /** Day of the month by which the last one is evaluated; every month has it. */
  readonly evaluationDay: number;
  readonly surveys: readonly { readonly survey: string; readonly title: string; readonly deadline: Day }[];
}

const A_DAY_BEFORE_S = 86_400;

/** An all-day event is a date; a moment at its noon is that date in every zone that a calendar may be read in. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** The next such day, today included. */
const nextOf = (today: Day, dayOfMonth: number): Day => {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const next = new Date(Date.UTC(year, day > dayOfMonth ? month : month - 1, dayOfMonth));
  return next.toISOString().slice(0, 10);
};

/** What an office has to do by when, as a calendar takes it in: no figure, no name, nothing that changes with a rating. */
export const officeCalendar = ({ office, officeName, today, evaluationDay, surveys }: Deadlines): string => {
  const calendar = ical({ name: `Hài Lòng – ${officeName}`, prodId: { company: 'Hài Lòng', product: 'Hài Lòng' } });
  const remind = [{ type: ICalAlarmType.display, trigger: A_DAY_BEFORE_S }];
  calendar.createEvent({
    id: `evaluation@${office}.hailong`,
    start: noonOf(nextOf(today, evaluationDay)),
    allDay: true,
    repeating: { freq: ICalEventRepeatingFreq.MONTHLY, byMonthDay: [evaluationDay] },
    summary: 'Đánh giá cán bộ, công chức tháng trước',
    description: 'Chốt tháng trước trong Hài Lòng, rồi trình lãnh đạo báo cáo.',
    alarms: remind,
  });
  for (const { survey, title, deadline } of surveys) {
    calendar.createEvent({
      id: `survey-${survey}@${office}.hailong`,
      start: noonOf(deadline),
      allDay: true,
      summary: `Hạn báo cáo: ${title}`,
      alarms: remind,
    });
  }
  return calendar.toString();
};
