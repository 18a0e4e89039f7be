import type { DraftCriterion } from '@hailong/schema/criteria';

/** In what a question differs from the one that had its code before. */
export type Difference = 'wording' | 'levels' | 'not-applicable' | 'reasons' | 'satisfaction' | 'order';

export interface ComparedQuestion {
  readonly code: string;
  readonly label: string;
  readonly change: 'added' | 'removed' | 'changed' | 'same';
  readonly differences: readonly Difference[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Pairs key by key, because the database keeps an object's keys in an order of its own. */
const words = ({ vi, en }: DraftCriterion['label']): readonly string[] => [vi, en];

const differencesOf = (before: DraftCriterion, after: DraftCriterion): Difference[] => {
  const found: Difference[] = [];
  const levels = (of: DraftCriterion) => of.levels.map(({ score, label }) => [score, ...words(label)]);
  const reasons = (of: DraftCriterion) => of.reasons.map(({ code, label }) => [code, ...words(label)]);
  const escape = (of: DraftCriterion) => of.notApplicable && words(of.notApplicable);
  if (!same(words(before.label), words(after.label))) found.push('wording');
  if (!same(levels(before), levels(after))) found.push('levels');
  if (!same(escape(before), escape(after))) found.push('not-applicable');
  if (!same(reasons(before), reasons(after))) found.push('reasons');
  if (before.satisfaction !== after.satisfaction) found.push('satisfaction');
  return found;
};

/** The questions of both sets, the newer one's order first. */
export const compareCriteria = (
  before: readonly DraftCriterion[],
  after: readonly DraftCriterion[],
): readonly ComparedQuestion[] => {
  const kept = before.filter(({ code }) => after.some((other) => other.code === code)).map(({ code }) => code);
  const order = after.filter(({ code }) => kept.includes(code)).map(({ code }) => code);
  const present = after.map((item): ComparedQuestion => {
    const { code, label } = item;
    const old = before.find((other) => other.code === code);
    if (!old) return { code, label: label.vi, change: 'added', differences: [] };
    const moved: Difference[] = kept.indexOf(code) === order.indexOf(code) ? [] : ['order'];
    const differences = [...differencesOf(old, item), ...moved];
    return { code, label: label.vi, change: differences.length > 0 ? 'changed' : 'same', differences };
  });
  const gone = before
    .filter(({ code }) => !kept.includes(code))
    .map(({ code, label }): ComparedQuestion => ({ code, label: label.vi, change: 'removed', differences: [] }));
  return [...present, ...gone];
};
