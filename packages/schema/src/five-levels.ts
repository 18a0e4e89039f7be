import type { Level } from './criterion.ts';

/** The five levels in use on government portals, from worst to best. */
export const FIVE_LEVELS: Level[] = [
  { score: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
  { score: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  { score: 3, label: { vi: 'Bình thường', en: 'Neutral' } },
  { score: 4, label: { vi: 'Hài lòng', en: 'Satisfied' } },
  { score: 5, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
];
