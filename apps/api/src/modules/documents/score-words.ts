import { circularIndicators, type CircularScore } from '@hailong/schema/circular-score';

/** As printed: CS1, CS2, CS3, CS4, CS7. */
export const INDICATORS = circularIndicators;

/** Đ.15.3.a TT 01/2018/TT-VPCP: officers get a completion, never a word of merit. */
export const COMPLETIONS: Readonly<Record<CircularScore['completion'], string>> = {
  full: 'Hoàn thành 100% nhiệm vụ',
  most: 'Hoàn thành 70% đến dưới 100%',
  under: 'Hoàn thành dưới 70%',
};

export const indicatorName = (indicator: (typeof INDICATORS)[number]): string => indicator.toUpperCase();

/** "thiếu CS2, CS7"; empty where nothing is missing. */
export const missingWords = ({ missing }: CircularScore): string =>
  missing.length === 0 ? '' : `thiếu ${missing.map((indicator) => indicatorName(indicator)).join(', ')}`;
