import type { DossierCount, MonthFigures } from '@hailong/schema/month-figures';

/** As typed; empty is "not known". */
export interface DossierFields {
  readonly officerId: string;
  readonly received: string;
  readonly points: string;
  readonly n: string;
}

const written = (count: number | null | undefined): string =>
  count === null || count === undefined ? '' : String(count);

export const fieldsOf = ({ officers }: Pick<MonthFigures, 'officers'>): readonly DossierFields[] =>
  officers.map(({ officerId, received, cs2 }) => ({
    officerId,
    received: written(received),
    points: written(cs2?.points),
    n: written(cs2?.n),
  }));

/** What a file says, over what was typed; whoever it does not name keeps their fields. */
export const withCounts = (
  fields: readonly DossierFields[],
  counts: readonly DossierCount[],
): readonly DossierFields[] =>
  fields.map((field) => {
    const count = counts.find(({ officerId }) => officerId === field.officerId);
    if (!count) return field;
    const { officerId, received, cs2 } = count;
    return { officerId, received: written(received), points: written(cs2?.points), n: written(cs2?.n) };
  });

/** undefined: no number of dossiers. */
const countOf = (typed: string): number | null | undefined => {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
};

/** What was typed as counts, or the entries in which something is no count. */
export const readFields = (
  fields: readonly DossierFields[],
): { readonly counts: readonly DossierCount[]; readonly wrong: readonly string[] } => {
  const wrong: string[] = [];
  const counts: DossierCount[] = [];
  for (const { officerId, ...typed } of fields) {
    const [received, points, n] = [countOf(typed.received), countOf(typed.points), countOf(typed.n)];
    if (received === undefined || points === undefined || n === undefined) wrong.push(officerId);
    else if (points === null && n === null) counts.push({ officerId, received, cs2: null });
    else if (points === null || n === null || points > 2 * n) wrong.push(officerId);
    else counts.push({ officerId, received, cs2: { points, n } });
  }
  return { counts, wrong };
};
