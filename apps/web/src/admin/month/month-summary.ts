import type { ShownReport } from '@hailong/schema/monthly-report';
import type { AdminText } from '../text/vi.ts';
import type { Language } from '../text/use-text.ts';
import { countText, percentText } from '../text/numbers.ts';
import { monthLabel } from './month-label.ts';

/** The month in two or three sentences: what a leader reads first, and a screen reader hears when the month changes. */
export const monthSummary = (report: ShownReport, text: AdminText, language: Language): readonly string[] => {
  const { office, officers } = report;
  const { summary } = text.month;
  const month = monthLabel(report.month, text.month.inSentence);
  const count = (value: number): string => countText(value, language);
  const suspect = office.ratings.suspect > 0 ? [summary.suspect(count(office.ratings.suspect))] : [];
  if (office.ratings.valid === 0) return [summary.none(month), ...suspect];
  const rated = officers.filter(({ ratings }) => ratings.valid > 0);
  const small = rated.filter(({ ratings }) => ratings.valid < report.minimumSample).length;
  const { n, percent } = office.satisfaction;
  return [
    summary.some(month, count(office.ratings.valid), count(rated.length), count(officers.length)),
    ...(percent === null ? [] : [summary.satisfaction(percentText(percent, language), count(n))]),
    ...(small > 0 ? [summary.small(count(small))] : []),
    ...suspect,
  ];
};
