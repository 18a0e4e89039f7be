import type { CriteriaSet, Criterion } from '@hailong/schema/criterion';
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

export const questionNamed = (
  criteriaSets: readonly CriteriaSet[],
  version: number,
  code: string,
): Criterion | undefined =>
  criteriaSets.find((set) => set.version === version)?.items.find((item) => item.code === code);

interface Wording {
  /** As they were asked. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly language: Language;
  readonly text: AdminText;
}

const columnFor = (result: CriterionResult, hasSeveralSets: boolean, { criteriaSets, language, text }: Wording) => {
  const item = questionNamed(criteriaSets, result.criteriaSet, result.code);
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
