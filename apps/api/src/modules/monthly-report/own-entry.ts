/** What is not about the signed-in person themselves, and how much was left out. */
export interface WithoutOwnEntry<Row> {
  readonly rows: readonly Row[];
  readonly withheld: number;
}

/**
 * Someone who is rated themselves never sees a single rating, comment or name of their own entry, whatever their role;
 * `ownOfficerId` is null for everybody else.
 */
export const withoutOwnEntry = <Row extends { readonly officerId: string | null }>(
  rows: readonly Row[],
  ownOfficerId: string | null,
): WithoutOwnEntry<Row> => {
  const others = rows.filter(({ officerId }) => officerId === null || officerId !== ownOfficerId);
  return { rows: others, withheld: rows.length - others.length };
};
