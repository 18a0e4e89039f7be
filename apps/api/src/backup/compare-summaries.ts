import type { BackupSummary } from './script.ts';

const linesOf = ({ rows, months, audit }: BackupSummary): Map<string, string> =>
  new Map([
    ...Object.entries(rows).map(([table, n]) => [`số dòng · rows ${table}`, String(n)] as const),
    ...months.map(
      ({ office, month, ratings, hash }) => [`tháng · month ${office}/${month}`, `${ratings} ${hash}`] as const,
    ),
    ...audit.map(({ office, sequence, hash }) => [`nhật ký · audit ${office}`, `${sequence} ${hash}`] as const),
  ]);

/** What differs, one sentence each; empty when the restored database is the one that was backed up. */
export const compareSummaries = (taken: BackupSummary, restored: BackupSummary): string[] => {
  const [before, after] = [linesOf(taken), linesOf(restored)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((what) => before.get(what) !== after.get(what))
    .map((what) => `${what}: ${before.get(what) ?? '–'} → ${after.get(what) ?? '–'}`);
};
