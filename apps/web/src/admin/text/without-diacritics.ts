/** "Đặng Thị Hường" → "dang thi huong": what a person types who does not bother with accents. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim();
