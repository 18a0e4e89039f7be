/** "1.234", as numbers are written in Vietnamese. */
export const countWords = (count: number): string => count.toLocaleString('vi-VN');

/** "87.5" → "87,5"; nothing answered → "–". */
export const figureWords = (figure: string | null): string => figure?.replace('.', ',') ?? '–';
