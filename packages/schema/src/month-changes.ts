import type { ChangedFigure, MonthChange } from './closing.ts';
import type { MonthlyReport, Result } from './monthly-report.ts';

type Figure = Omit<MonthChange, 'before' | 'after'> & { readonly value: string | null };

const figuresOfResult = (officerId: string | null, result: Result): readonly Figure[] => {
  const { name, ratings, satisfaction, criteria } = result;
  const plain = (figure: ChangedFigure, value: string | null): Figure => ({
    officerId,
    name,
    figure,
    criteriaSet: null,
    code: null,
    score: null,
    value,
  });
  return [
    ...(officerId === null ? [] : [plain('listed', 'yes')]),
    plain('name', name),
    plain('valid', String(ratings.valid)),
    plain('suspect', String(ratings.suspect)),
    plain('satisfaction-n', String(satisfaction.n)),
    plain('satisfaction-percent', satisfaction.percent),
    ...criteria.flatMap(({ criteriaSet, code, n, mean, distribution }) => {
      const ofCriterion = { officerId, name, criteriaSet, code };
      return [
        { ...ofCriterion, figure: 'criterion-n' as const, score: null, value: String(n) },
        { ...ofCriterion, figure: 'criterion-mean' as const, score: null, value: mean },
        ...Object.entries(distribution)
          .toSorted(([a], [b]) => Number(b) - Number(a))
          .map(([score, answers]) => ({ ...ofCriterion, figure: 'answers' as const, score, value: String(answers) })),
      ];
    }),
  ];
};

const figuresOf = ({ office, officers, suggestions, setAside }: MonthlyReport): readonly Figure[] => {
  const whole = { officerId: null, name: office.name, criteriaSet: null, code: null, score: null } as const;
  return [
    ...figuresOfResult(null, office),
    { ...whole, figure: 'suggestions', value: String(suggestions) },
    { ...whole, figure: 'set-aside', value: String(setAside) },
    ...officers.flatMap(({ officerId, ...result }) => figuresOfResult(officerId, result)),
  ];
};

const keyOf = ({ officerId, figure, criteriaSet, code, score }: Omit<Figure, 'name' | 'value'>): string =>
  JSON.stringify([officerId, figure, criteriaSet, code, score]);

/**
 * Every figure that differs between two reports of one month, the office first, then in the later report's order; those
 * that are gone come last. Nothing is left out: the earlier report with these changes is the later one.
 */
export const monthChanges = (before: MonthlyReport, after: MonthlyReport): readonly MonthChange[] => {
  const earlier = new Map(figuresOf(before).map((figure) => [keyOf(figure), figure]));
  const later = figuresOf(after);
  const kept = new Set(later.map(keyOf));
  return [
    ...later.flatMap(({ value, ...figure }) => {
      const old = earlier.get(keyOf(figure))?.value ?? null;
      return old === value ? [] : [{ ...figure, before: old, after: value }];
    }),
    ...[...earlier.entries()].flatMap(([key, { value, ...figure }]) =>
      kept.has(key) || value === null ? [] : [{ ...figure, before: value, after: null }],
    ),
  ];
};
