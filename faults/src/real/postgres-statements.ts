const LENGTH_BYTES = 4;
/** Frontend messages that carry the text of a statement: Query, and Parse behind the name of its prepared statement. */
const QUERY = 'Q';
const PARSE = 'P';

const textOf = (kind: string, body: Buffer): string | null => {
  if (kind !== QUERY && kind !== PARSE) return null;
  const from = kind === PARSE ? body.indexOf(0) + 1 : 0;
  return body.toString('utf8', from, body.indexOf(0, from));
};

/**
 * Statements in what a client of PostgreSQL writes, in pieces of any size (protocol 3.0). A message counts when its last byte
 * has come. The first message of a connection has no kind.
 */
export const createStatementReader = (): ((bytes: Buffer) => readonly string[]) => {
  let rest = Buffer.alloc(0);
  let kindBytes = 0;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const found: string[] = [];
    while (rest.length >= kindBytes + LENGTH_BYTES) {
      const end = kindBytes + rest.readInt32BE(kindBytes);
      if (rest.length < end) break;
      const kind = rest.toString('latin1', 0, kindBytes);
      const text = textOf(kind, rest.subarray(kindBytes + LENGTH_BYTES, end));
      if (text !== null) found.push(text);
      rest = rest.subarray(end);
      kindBytes = 1;
    }
    return found;
  };
};
