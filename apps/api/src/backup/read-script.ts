import {
  copyTarget,
  DamagedBackup,
  END_OF_ROWS,
  readHead,
  readTail,
  type BackupSummary,
  type BackupTable,
  type ScriptHead,
} from './script.ts';

/** What a reader does with the parts, in the order in which they come. */
export interface ScriptTarget {
  readonly begin: (head: ScriptHead) => Promise<void>;
  readonly rows: (table: BackupTable, chunks: AsyncIterable<Buffer>) => Promise<void>;
}

const NEWLINE = 10;
const MARK = Buffer.from(`\n${END_OF_ROWS}\n`);
const LONGEST_LINE = 4 * 1024 * 1024;

/** Bytes read one way: by lines, and by stretches up to the end of a COPY. */
class Source {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new DamagedBackup('cut short');
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
  }

  async line(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf(NEWLINE);
      if (end >= 0) {
        const line = this.#held.toString('utf8', 0, end);
        this.#held = this.#held.subarray(end + 1);
        return line;
      }
      if (this.#held.length > LONGEST_LINE) throw new DamagedBackup('a line without an end');
      await this.#more();
    }
  }

  /** Rows of a COPY never hold a line break: the first line that is only the mark is the end. */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.#held.length < MARK.length - 1) await this.#more();
    if (this.#held.subarray(0, MARK.length - 1).equals(MARK.subarray(1))) {
      this.#held = this.#held.subarray(MARK.length - 1);
      return;
    }
    for (;;) {
      const end = this.#held.indexOf(MARK);
      const safe = end >= 0 ? end + 1 : Math.max(0, this.#held.length - MARK.length);
      if (safe > 0) yield this.#held.subarray(0, safe);
      this.#held = this.#held.subarray(end >= 0 ? end + MARK.length : safe);
      if (end >= 0) return;
      await this.#more();
    }
  }

  async end(): Promise<void> {
    if (this.#held.length > 0 || (await this.#chunks.next()).done !== true)
      throw new DamagedBackup('goes on after its end');
  }
}

/**
 * Nothing in the file is executed: tables and columns come from its head, and rows are handed on as bytes.
 * @throws DamagedBackup
 */
export const readScript = async (chunks: AsyncIterable<Buffer>, target: ScriptTarget): Promise<BackupSummary> => {
  const source = new Source(chunks);
  const head = readHead(await source.line());
  await target.begin(head);
  for (const table of head.tables) {
    if ((await source.line()) !== `COPY ${copyTarget(table)} FROM stdin;`)
      throw new DamagedBackup(`table ${table.name}`);
    await target.rows(table, source.rows());
  }
  const summary = readTail(await source.line());
  await source.end();
  return summary;
};
