import type { Language } from './use-text.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** "4.25" of the wire as people write it: "4,25" in Vietnamese. The digits are never computed again. */
export const decimalText = (wire: string, language: Language): string =>
  language === 'vi' ? wire.replace('.', ',') : wire;

/** "87.5" → "87,5%". */
export const percentText = (wire: string, language: Language): string => `${decimalText(wire, language)}%`;

/** 1234 → "1.234" in Vietnamese. */
export const countText = (count: number, language: Language): string => count.toLocaleString(locales[language]);
