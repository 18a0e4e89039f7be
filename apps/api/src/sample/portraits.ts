import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export interface Portrait {
  readonly hash: string;
  readonly bytes: Buffer;
}

/** A drawn face of portraits/, named by its content. */
export const readPortrait = async (file: string): Promise<Portrait> => {
  const bytes = await readFile(new URL(`./portraits/${file}`, import.meta.url));
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
};
