import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportsOfPlantedFormulas, PLANTED } from '../test/planted-formulas.ts';

// What spreadsheets trim or skip may stand in front.
const RUNS = /^[\s\0\uFEFF]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

/** Cells as programs cut them that split at a comma, at ";" (Excel in Vietnamese) or at tabs. */
const cellsOf = (csv: string): string[] =>
  [',', ';', '\t'].flatMap((delimiter) =>
    parse(csv, { bom: true, delimiter, relax_column_count: true, relax_quotes: true }).flat(),
  );

/** Whether what was written is there at all, and what of it a program would run. */
interface Found {
  readonly isPlanted: boolean;
  readonly running: readonly string[];
}

const workbook = (bytes: Buffer): Found => {
  const everything = Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
  const running = everything.match(/<f[ >]|<hyperlink|externalLink|<connection|vbaProject|<oleObject/g) ?? [];
  return { isPlanted: everything.includes('/c calc'), running };
};

const table = (csv: string): Found => ({
  isPlanted: csv.includes(PLANTED),
  running: cellsOf(csv).filter((cell) => RUNS.test(cell)),
});

test('no file that anybody can take away holds a formula, whoever wrote it into whichever field', async () => {
  const files = await exportsOfPlantedFormulas();
  expect(files.length).toBeGreaterThan(8);
  for (const { path, statusCode, bytes } of files) {
    expect([path, statusCode]).toEqual([path, 200]);
    const { isPlanted, running } = path.endsWith('.xlsx') ? workbook(bytes) : table(bytes.toString());
    expect([path, isPlanted, running]).toEqual([path, true, []]);
  }
});
