// Spreadsheets run a cell that begins like this, after whatever they trim; the second row are the full-width twins.
const FORMULA = /^[\s\uFEFF\0]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\uFEFF ]*[\t\r\n\0]/u;

// Excel in Vietnamese splits at ";", and some imports at tabs; it then no longer sees quotes, nor what they kept together.
const FORMULA_INSIDE = /[;\t\n\r](?=[^\S\t\n\r]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}])/gu;

/**
 * Text from people as a spreadsheet cell that stays text: an apostrophe in front of anything that could be read as a
 * formula (reliability.md S15), never a tab, which some programs strip again.
 */
export const textCell = (text: string | null): string => {
  if (text === null) return '';
  const inside = text.replace(FORMULA_INSIDE, "$&'");
  return FORMULA.test(text) ? `'${inside}` : inside;
};

/** The text that such a cell stood for: an exported list can be read in again. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
