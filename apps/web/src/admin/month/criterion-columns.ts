import type { Catalogue } from '@hailong/schema/catalogue';
import type { CriterionResult, Result } from '@hailong/schema/monthly-report';
import type { AdminText } from '../text/vi.ts';
import type { Language } from '../text/use-text.ts';
import { isFiveLevel, scoresOf, tintsOf, type Distribution, type FiveLevel } from './five-levels.ts';

export interface LevelHead {
  readonly score: string;
  readonly label: string;
  /** Its colour, by its place among the levels. */
  readonly tint: FiveLevel;
}

/** One criterion as the month's page shows it. */
export interface CriterionColumn {
  readonly key: string;
  readonly label: string;
  readonly isFiveLevel: boolean;
  /** From worst to best. */
  readonly levels: readonly LevelHead[];
}

/** The levels of an answer from worst to best, with their words and colours. */
export const levelHeads = (distribution: Distribution, labelOf: (score: string) => string): readonly LevelHead[] => {
  const scores = scoresOf(distribution);
  const tints = tintsOf(scores.length);
  return scores.map((score, place) => ({ score, label: labelOf(score), tint: tints[place] ?? '3' }));
};

export const keyOf = ({ criteriaSet, code }: CriterionResult): string => `${criteriaSet}:${code}`;

export const resultFor = ({ criteria }: Pick<Result, 'criteria'>, key: string): CriterionResult | undefined =>
  criteria.find((result) => keyOf(result) === key);

interface Wording {
  readonly criteriaSet: Catalogue['criteriaSet'];
  readonly language: Language;
  readonly text: AdminText;
}

const columnFor = (result: CriterionResult, hasSeveralSets: boolean, { criteriaSet, language, text }: Wording) => {
  // A month may have been answered under an older set: the labels of the present one are the nearest there are.
  const item = criteriaSet.items.find(({ code }) => code === result.code);
  const isFive = isFiveLevel(result.distribution);
  const ours: Readonly<Record<string, string>> = isFive ? text.month.levels : {};
  const labelOf = (score: string): string =>
    item?.levels.find((level) => String(level.score) === score)?.label[language] ??
    ours[score] ??
    text.month.level(score);
  const label = item?.label[language] ?? result.code;
  return {
    key: keyOf(result),
    label: hasSeveralSets ? text.month.ofSet(label, result.criteriaSet) : label,
    isFiveLevel: isFive,
    levels: levelHeads(result.distribution, labelOf),
  };
};

/** The criteria answered that month, in the report's order; a set's version is named only when there are several. */
export const criterionColumns = (office: Pick<Result, 'criteria'>, wording: Wording): readonly CriterionColumn[] => {
  const hasSeveralSets = new Set(office.criteria.map((result) => result.criteriaSet)).size > 1;
  return office.criteria.map((result) => columnFor(result, hasSeveralSets, wording));
};
