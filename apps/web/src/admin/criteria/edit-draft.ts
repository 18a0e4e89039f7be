import type { CriteriaQuestions, DraftCriterion } from '@hailong/schema/criteria';
import { FIVE_LEVELS } from '@hailong/schema/five-levels';

type Text = DraftCriterion['label'];
type Level = DraftCriterion['levels'][number];

const EMPTY: Text = { vi: '', en: '' };

/** Scales to choose from; labels of the last three are for the office to write. */
export type Scale = 'five' | 'three' | 'two' | 'own';

const blank = (count: number): Level[] => Array.from({ length: count }, (_, score) => ({ score, label: EMPTY }));

export const levelsOf = (scale: Exclude<Scale, 'own'>): Level[] =>
  scale === 'five' ? FIVE_LEVELS : blank(scale === 'three' ? 3 : 2);

export const scaleOf = ({ levels }: Pick<DraftCriterion, 'levels'>): Scale => {
  switch (levels.map(({ score }) => score).join()) {
    case '1,2,3,4,5':
      return 'five';
    case '0,1,2':
      return 'three';
    case '0,1':
      return 'two';
    default:
      return 'own';
  }
};

/** The first of "question-1", "question-2"… that never named anything: a code used again would join two questions. */
export const freshCode = (stem: string, used: readonly string[]): string => {
  for (let number = 1; ; number += 1) {
    const code = `${stem}-${number}`;
    if (!used.includes(code)) return code;
  }
};

export const newQuestion = (code: string): DraftCriterion => ({
  code,
  label: EMPTY,
  satisfaction: true,
  levels: levelsOf('five'),
  notApplicable: null,
  reasons: [],
});

export const replaceAt = <T>(list: readonly T[], place: number, value: T): T[] =>
  list.map((item, index) => (index === place ? value : item));

export const removeAt = <T>(list: readonly T[], place: number): T[] => list.filter((_, index) => index !== place);

export const move = <T>(list: readonly T[], place: number, steps: -1 | 1): T[] => {
  const moved = list[place];
  const target = place + steps;
  if (moved === undefined || target < 0 || target >= list.length) return [...list];
  return replaceAt(replaceAt(list, place, list[target] ?? moved), target, moved);
};

/** A profile names questions; one whose question was taken out counts without that indicator, or not at all. */
export const withItems = (
  { scoringProfile }: CriteriaQuestions,
  items: readonly DraftCriterion[],
): CriteriaQuestions => {
  const codes = items.map(({ code }) => code);
  const kept = Object.entries(scoringProfile?.indicators ?? {}).filter(([, code]) => codes.includes(code));
  return {
    items: [...items],
    scoringProfile:
      scoringProfile && kept.length > 0 ? { ...scoringProfile, indicators: Object.fromEntries(kept) } : null,
  };
};

const shown = ({ vi, en }: Text): Text => ({ vi: vi.trim() || '…', en: en.trim() || vi.trim() || '…' });

/** The draft as far as it can be shown: an ellipsis stands where nothing is written yet. */
export const showable = (items: readonly DraftCriterion[]): DraftCriterion[] =>
  items.map((item) => ({
    ...item,
    label: shown(item.label),
    levels: item.levels.map((level) => ({ ...level, label: shown(level.label) })),
    notApplicable: item.notApplicable && shown(item.notApplicable),
    reasons: item.reasons.map((reason) => ({ ...reason, label: shown(reason.label) })),
  }));
