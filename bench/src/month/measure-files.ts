import { apiPaths } from '@hailong/schema/api-paths';
import { forgetPeakMemory, peakMemoryMiB } from '../measure/process-use.ts';
import type { ResultRow } from '../measure/result-table.ts';
import { spreadOf } from '../measure/spread.ts';
import type { Reader } from './reader.ts';

const FILES = [
  { name: 'CSV', pathOf: apiPaths.monthCsv },
  { name: 'XLSX', pathOf: apiPaths.monthXlsx },
  { name: 'DOCX', pathOf: apiPaths.monthDocx },
] as const;

/** Files of a month: how long each takes, and how much memory the server has at its most meanwhile. */
export const measureFiles = async (reader: Reader, office: string, month: string, runs: number) => {
  const rows: ResultRow[] = [];
  for (const { name, pathOf } of FILES) {
    const path = pathOf(office, month);
    // The first one loads the code that writes such files.
    await reader.time(path);
    const times: number[] = [];
    const peaks: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      forgetPeakMemory(reader.pid);
      times.push(await reader.time(path));
      peaks.push(peakMemoryMiB(reader.pid));
    }
    rows.push(
      { what: `${name} of the open month`, unit: 'ms', ours: spreadOf(times), against: null, notes: '' },
      {
        what: `${name}, memory of the server`,
        unit: 'MiB',
        ours: spreadOf(peaks),
        against: null,
        notes: 'at its most',
      },
    );
  }
  return rows;
};
