import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

/** A table of ten thousand rows takes a few megabytes; what unpacks to more is a bomb or not a table. */
const UNPACKED_MAX_BYTES = 32 * 1024 * 1024;
const ENTRIES_MAX = 200;

export class WorkbookTooLarge extends Error {
  override readonly name = 'WorkbookTooLarge';
}

/**
 * The archive packed anew without compression, from parts whose sizes were added up first. Inflating writes into a buffer
 * of the announced size, so an archive that lies about it fails instead of growing.
 */
const repack = (bytes: Buffer): Uint8Array<ArrayBuffer> => {
  let total = 0;
  let entries = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      total += originalSize;
      entries += 1;
      if (total > UNPACKED_MAX_BYTES || entries > ENTRIES_MAX) throw new WorkbookTooLarge();
      return true;
    },
  });
  return new Uint8Array(zipSync(parts, { level: 0 }));
};

const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Rows of the first sheet as text; formulas come as the value they had when the file was saved. */
export const openWorkbook = async (bytes: Buffer): Promise<string[][]> => {
  const rows = await readSheet(new Blob([repack(bytes)]));
  return rows.map((row) => row.map((cell) => cellText(cell)));
};
