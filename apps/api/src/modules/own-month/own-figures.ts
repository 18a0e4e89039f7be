import type { Criterion } from '@hailong/schema/criterion';
import type { OwnFigures } from '@hailong/schema/own-month';
import { withholdSmall } from '@hailong/schema/withhold-small';
import type { FrozenContent } from '../../month/frozen-month.ts';

/** One officer's figures in a frozen month, without what could be taken apart into few people; null: not in it. */
export const ownFigures = (
  { report, counts, details }: Pick<FrozenContent, 'report' | 'counts' | 'details'>,
  officerId: string,
  minimum: number,
): OwnFigures | null => {
  const own = report.officers.find((officer) => officer.officerId === officerId);
  if (!own) return null;
  const asked = new Map<string, Criterion>(
    counts.criteriaSets.flatMap(({ version, items }) =>
      items.map((item) => [`${version}/${item.code}`, item] as const),
    ),
  );
  const shown = withholdSmall(own.criteria, (key) => asked.get(key)?.satisfaction === true, minimum);
  return {
    valid: own.ratings.valid,
    satisfaction: shown.total ? own.satisfaction : null,
    criteria: own.criteria.map(({ criteriaSet, code, n, mean, distribution }) => {
      const key = `${criteriaSet}/${code}`;
      return {
        criteriaSet,
        code,
        label: asked.get(key)?.label ?? { vi: code, en: code },
        shown: shown.criteria.has(key) ? { n, mean, distribution } : null,
      };
    }),
    reasons: (details?.reasons ?? [])
      .filter(
        (one) =>
          one.officerId === officerId && one.n >= minimum && shown.criteria.has(`${one.criteriaSet}/${one.code}`),
      )
      .map(({ criteriaSet, code, reason, n }) => ({
        code,
        reason,
        label: asked.get(`${criteriaSet}/${code}`)?.reasons.find((one) => one.code === reason)?.label ?? {
          vi: reason,
          en: reason,
        },
        n,
      })),
  };
};
