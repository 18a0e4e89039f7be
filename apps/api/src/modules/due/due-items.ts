import type { DueItem } from '@hailong/schema/due';
import { addMonths, type Month } from '@hailong/schema/month';
import type { Day } from '@hailong/schema/day';

/** What an office's day begins from; months are those over, newest first. */
export interface DueFacts {
  readonly today: Day;
  /** Day of the month by which the last one is evaluated. */
  readonly evaluationDay: number;
  readonly months: readonly { readonly month: Month; readonly hasRatings: boolean; readonly isClosed: boolean }[];
  readonly kiosks: { readonly waiting: number; readonly ratings: number; readonly silent: number };
  /** Empty for whoever does not review. */
  readonly review: readonly { readonly month: Month; readonly comments: number; readonly proposals: number }[];
  readonly surveys: readonly { readonly survey: string; readonly title: string; readonly deadline: Day }[];
}

const DAY_MS = 86_400_000;
/** An evaluation is announced a week before, a survey a month; what is long past is no reminder. */
const EVALUATION_AHEAD = 7;
const SURVEY_AHEAD = 30;
const SURVEY_BEHIND = 14;

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The day on which `month` is evaluated, in the month after it. */
const evaluationOf = (month: Month, evaluationDay: number): Day =>
  `${addMonths(month, 1)}-${String(evaluationDay).padStart(2, '0')}`;

const monthItems = ({ today, evaluationDay, months }: DueFacts): DueItem[] =>
  months.flatMap(({ month, hasRatings, isClosed }): DueItem[] => {
    const day = evaluationOf(month, evaluationDay);
    const daysLeft = daysBetween(today, day);
    if (!isClosed) return hasRatings ? [{ kind: 'close-month', month, day, daysLeft }] : [];
    return daysLeft >= 0 && daysLeft <= EVALUATION_AHEAD ? [{ kind: 'evaluation', month, day, daysLeft }] : [];
  });

/** Most urgent first: months by their day, then what would be missing from them, then the rest. */
export const dueItems = (facts: DueFacts): readonly DueItem[] => {
  const { today, kiosks, review, surveys } = facts;
  const { waiting, ratings, silent } = kiosks;
  return [
    ...monthItems(facts).toSorted((a, b) => ('daysLeft' in a && 'daysLeft' in b ? a.daysLeft - b.daysLeft : 0)),
    ...(waiting > 0 && ratings > 0 ? [{ kind: 'kiosks-waiting', kiosks: waiting, ratings } as const] : []),
    ...(silent > 0 ? [{ kind: 'kiosks-silent', kiosks: silent } as const] : []),
    ...review.flatMap(({ month, comments, proposals }): DueItem[] => [
      ...(proposals > 0 ? [{ kind: 'proposals', month, proposals } as const] : []),
      ...(comments > 0 ? [{ kind: 'comments', month, comments } as const] : []),
    ]),
    ...surveys.flatMap(({ survey, title, deadline }): DueItem[] => {
      const daysLeft = daysBetween(today, deadline);
      const isNear = daysLeft <= SURVEY_AHEAD && daysLeft >= -SURVEY_BEHIND;
      return isNear ? [{ kind: 'survey', survey, title, day: deadline, daysLeft }] : [];
    }),
  ];
};
