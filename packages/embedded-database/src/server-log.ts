import { open } from 'node:fs/promises';

const MAX_BYTES = 5 * 1024 * 1024;

export interface ServerLog {
  readonly descriptor: number;
  /** What was written since the log was opened or last read. */
  readNew(): Promise<string>;
  close(): Promise<void>;
}

/**
 * PostgreSQL writes to a file, not to a pipe of ours: it must be able to go on, and to say why, when we are gone.
 * The file is emptied when it has grown large.
 */
export const openServerLog = async (path: string): Promise<ServerLog> => {
  const file = await open(path, 'a+', 0o600);
  let position = (await file.stat()).size;
  if (position > MAX_BYTES) {
    await file.truncate(0);
    position = 0;
  }
  return {
    descriptor: file.fd,
    readNew: async () => {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size - position), 0, size - position, position);
      position += bytesRead;
      return buffer.toString('utf8', 0, bytesRead);
    },
    close: () => file.close(),
  };
};
