import { resultFor } from './criterion-columns.ts';
import { addDistributions, type FiveLevel } from './five-levels.ts';
import type { OfficerRow } from './officer-row.ts';

export type ChartRow = Record<FiveLevel, number> & { readonly name: string };

/**
 * One bar per officer with answers: those of one criterion (by key), or of all five-level criteria together (null).
 * `small` is the mark beside the name of somebody with too few ratings to compare.
 */
export const chartData = (officers: readonly OfficerRow[], criterion: string | null, small: string): ChartRow[] =>
  officers
    .map((officer) => {
      const levels =
        criterion === null ? officer.levels : addDistributions([resultFor(officer, criterion)?.distribution ?? {}]);
      return { ...levels, name: officer.isSmall ? `${officer.name} (${small})` : officer.name };
    })
    .filter((row) => row[1] + row[2] + row[3] + row[4] + row[5] > 0);
