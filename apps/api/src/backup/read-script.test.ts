import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { copyTarget, writeHead, writeTail, type BackupSummary, type ScriptHead } from './script.ts';

const head: ScriptHead = {
  format: 1,
  takenAt: '2026-11-26T18:00:00.000Z',
  migrations: ['a'],
  tables: [
    { schema: 'public', name: 'empty', columns: ['id'] },
    { schema: 'public', name: 'words', columns: ['id', 'tex"t'] },
  ],
};
const summary: BackupSummary = { rows: { 'public.words': 2 }, months: [], audit: [], sequences: {} };
const ROWS = '1\tmột\\nhai\n2\t\\\\.\n';
const [empty, words] = head.tables;
if (!empty || !words) throw new Error('two tables');
const SCRIPT = Buffer.from(
  `${writeHead(head)}COPY ${copyTarget(empty)} FROM stdin;\n\\.\nCOPY ${copyTarget(words)} FROM stdin;\n${ROWS}\\.\n${writeTail(summary)}`,
);

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = async (chunks: AsyncIterable<Buffer>) => {
  const rows: Record<string, string> = {};
  const found = await readScript(chunks, {
    begin: async () => undefined,
    rows: async ({ name }, pieces) => {
      const all: Buffer[] = [];
      for await (const piece of pieces) all.push(Buffer.from(piece));
      rows[name] = Buffer.concat(all).toString();
    },
  });
  return { found, rows };
};

test.each([1, 2, 3, 7, 10_000])('reads the same whatever the size of the pieces: %i', async (size) => {
  expect(await read(inPieces(SCRIPT, size))).toEqual({ found: summary, rows: { empty: '', words: ROWS } });
});

test('a file cut at any byte is refused', async () => {
  for (let length = 0; length < SCRIPT.length; length += 1) {
    await expect(read(inPieces(SCRIPT.subarray(0, length), 64)), `${length} bytes`).rejects.toThrow('cannot be read');
  }
});

test.each([
  ['goes on', Buffer.concat([SCRIPT, Buffer.from('x')])],
  ['names another table', Buffer.from(SCRIPT.toString().replace('COPY "public"."empty"', 'COPY "public"."ratings"'))],
  ['is something else', Buffer.from('hello\n')],
])('a file that %s is refused', async (_what, bytes) => {
  await expect(read(inPieces(bytes, 64))).rejects.toThrow('cannot be read');
});
