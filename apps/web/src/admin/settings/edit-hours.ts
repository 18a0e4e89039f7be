import type { OfficeSettings } from '@hailong/schema/office-settings';

export type Hours = OfficeSettings['openingHours'];
export type Span = Hours[number];

const MORNING = { from: '07:30', until: '11:30' };
const AFTERNOON = { from: '13:30', until: '17:00' };

/** The spans of one day in the order they stand in, with their places among all. */
export const spansOf = (hours: Hours, weekday: number): readonly { readonly span: Span; readonly place: number }[] =>
  hours.map((span, place) => ({ span, place })).filter(({ span }) => span.weekday === weekday);

/** One more span: the morning first, then the afternoon. */
export const withSpan = (hours: Hours, weekday: number): Hours => [
  ...hours,
  { weekday, ...(spansOf(hours, weekday).length === 0 ? MORNING : AFTERNOON) },
];

export const withoutSpan = (hours: Hours, place: number): Hours => hours.filter((_span, other) => other !== place);

export const changeSpan = (hours: Hours, place: number, part: Partial<Span>): Hours =>
  hours.map((span, other) => (other === place ? { ...span, ...part } : span));

/** Tuesday to Friday as Monday is. */
export const copyMonday = (hours: Hours): Hours => [
  ...hours.filter(({ weekday }) => weekday === 1 || weekday > 5),
  ...[2, 3, 4, 5].flatMap((weekday) => spansOf(hours, 1).map(({ span }) => ({ ...span, weekday }))),
];
