/** For searching: lower case, without Vietnamese diacritics ("Đặng Thị Hồng" → "dang thi hong"). */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

/** The words somebody typed, folded; none when nothing was typed. */
export const foldWords = (typed: string): readonly string[] => foldText(typed).split(/\s+/).filter(Boolean);
