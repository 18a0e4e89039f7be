import { problem } from '../problem.ts';
import type { Line } from './diff-table.ts';
import type { Column } from './table-kind.ts';

/** Without accents and case: people retype headings. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[\s_*.:-]+/g, ' ')
    .trim();

/**
 * The file's rows by column, with the line they stand on; empty rows are passed over.
 * @throws table.columns
 */
export const readLines = (
  columns: readonly Column[],
  [heading = [], ...rows]: readonly (readonly string[])[],
): Line[] => {
  const titles = heading.map((title) => fold(title));
  const places = columns.map((column) => ({
    ...column,
    place: titles.findIndex((title) => title === fold(column.title) || column.aliases.includes(title)),
  }));
  const lacking = places.filter(({ isRequired, place }) => isRequired === true && place < 0);
  if (lacking.length > 0) {
    throw problem('table.columns', { detail: lacking.map(({ title }) => title).join(', ') });
  }
  const found = places.filter(({ place }) => place >= 0);
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const cells = Object.fromEntries(found.map(({ key, place }) => [key, row[place] ?? '']));
    return [{ line: index + 2, cells }];
  });
};
