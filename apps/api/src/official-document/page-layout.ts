// NĐ 30/2020/NĐ-CP, Phụ lục I, mục I and II: sizes in points, lengths in millimetres.

/** Times New Roman, black, Vietnamese in precomposed characters. */
export const FONT = 'Times New Roman';

export const PAGE = { width: 210, height: 297 } as const;

/** Top and bottom 20–25, left 30–35, right 15–20. */
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Letter sizes by element: Phụ lục I, mục IV allows 12–13 or 13–14, these are the ones of its example. */
export const SIZE = {
  motto: 12,
  mottoSecond: 13,
  organ: 12,
  number: 13,
  placeAndDate: 13,
  title: 14,
  body: 14,
  signature: 14,
  recipientsHeading: 12,
  recipients: 11,
  pageNumber: 14,
  appendix: 14,
  /** The decree sets no size for tables inside the text. */
  table: 12,
} as const;

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;
const TWIPS_PER_POINT = 20;

/** Millimetres in twentieths of a point, the unit of Word. */
export const twips = (millimetres: number): number =>
  Math.round((millimetres / MM_PER_INCH) * POINTS_PER_INCH * TWIPS_PER_POINT);

/** Points in the half points that Word keeps letter sizes in. */
export const halfPoints = (points: number): number => points * 2;

/** First line of a paragraph of text: 1 or 1.27 cm. */
export const FIRST_LINE = 12.7;

/** Between paragraphs: at least 6 points. */
export const PARAGRAPH_GAP = 6 * TWIPS_PER_POINT;

/** Single (240) to one and a half (360). */
export const LINE = 276;
