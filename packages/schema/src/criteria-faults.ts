import type { CriteriaQuestions, DraftCriterion } from './criteria.ts';

/** What keeps a draft from being published, and where: `item` and `place` count from 0. */
export type CriteriaFault =
  | { readonly fault: 'no-questions' }
  | {
      readonly fault: 'code-twice' | 'question-text' | 'too-few-levels' | 'not-five-levels' | 'other-text';
      readonly item: number;
    }
  | {
      readonly fault: 'levels-order' | 'level-text' | 'reason-text' | 'reason-twice';
      readonly item: number;
      readonly place: number;
    }
  | { readonly fault: 'scoring'; readonly item: number };

const isMissing = ({ vi, en }: { readonly vi: string; readonly en: string }): boolean =>
  vi.trim() === '' || en.trim() === '';

const isFirst = <T>(list: readonly T[], value: T, place: number): boolean => list.indexOf(value) === place;

const FIVE = '1,2,3,4,5';

const faultsOf = (criterion: DraftCriterion, item: number): CriteriaFault[] => {
  const { label, levels, reasons, notApplicable, satisfaction } = criterion;
  const codes = reasons.map(({ code }) => code);
  const faults: CriteriaFault[] = [];
  if (isMissing(label)) faults.push({ fault: 'question-text', item });
  if (levels.length < 2) faults.push({ fault: 'too-few-levels', item });
  // "Hài lòng trở lên" is the share of levels 4 and 5: another scale would silently mean something else.
  if (satisfaction && levels.map(({ score }) => score).join() !== FIVE) faults.push({ fault: 'not-five-levels', item });
  for (const [place, level] of levels.entries()) {
    if (isMissing(level.label)) faults.push({ fault: 'level-text', item, place });
    if (place > 0 && level.score <= (levels[place - 1]?.score ?? 0))
      faults.push({ fault: 'levels-order', item, place });
  }
  if (notApplicable && isMissing(notApplicable)) faults.push({ fault: 'other-text', item });
  for (const [place, reason] of reasons.entries()) {
    if (isMissing(reason.label)) faults.push({ fault: 'reason-text', item, place });
    if (!isFirst(codes, reason.code, place)) faults.push({ fault: 'reason-twice', item, place });
  }
  return faults;
};

/** An indicator may count 0, 1 and 2 only, whatever else the set asks. */
const scoringFaults = ({ items, scoringProfile }: CriteriaQuestions): CriteriaFault[] =>
  items.flatMap(({ code, levels }, item) =>
    Object.values(scoringProfile?.indicators ?? {}).includes(code) &&
    levels.some(({ score }) => ![0, 1, 2].includes(score))
      ? [{ fault: 'scoring' as const, item }]
      : [],
  );

export const criteriaFaults = (draft: CriteriaQuestions): readonly CriteriaFault[] => {
  const { items } = draft;
  if (items.length === 0) return [{ fault: 'no-questions' }];
  const codes = items.map(({ code }) => code);
  const twice = codes.flatMap((code, item) =>
    isFirst(codes, code, item) ? [] : [{ fault: 'code-twice' as const, item }],
  );
  return [...twice, ...items.flatMap(faultsOf), ...scoringFaults(draft)];
};
