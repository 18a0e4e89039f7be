import type { Office } from '../real/office.ts';

/** Rows of earlier runs are not this run's to judge. */
export const freshOf = async (held: Office['held']): Promise<Office['held']> => {
  const before = new Set((await held()).map(({ id }) => id));
  return async () => (await held()).filter(({ id }) => !before.has(id));
};
