import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { passwordsMissing } from './troubles.ts';
import { writeDurably } from './write-durably.ts';

/** base64url, so that they need no quoting in SQL or in a URL. */
export interface Passwords {
  readonly superuser: string;
  readonly application: string;
}

const makePassword = (): string => randomBytes(24).toString('base64url');

const isPasswords = (value: unknown): value is Passwords =>
  typeof value === 'object' &&
  value !== null &&
  ['superuser', 'application'].every((key) => /^[\w-]{20,}$/.test(String((value as Record<string, unknown>)[key])));

const parse = (text: string): Passwords | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isPasswords(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads the cluster's passwords, or makes them (mode 0600) while there is no cluster yet.
 * @throws EmbeddedDatabaseError `passwords-missing` if a cluster exists whose passwords are gone
 */
export const readOrMakePasswords = async (path: string, clusterExists: boolean): Promise<Passwords> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const known = parse(text);
  if (known) return known;
  if (clusterExists) throw passwordsMissing(path);
  const made = { superuser: makePassword(), application: makePassword() };
  await writeDurably(path, `${JSON.stringify(made)}\n`);
  return made;
};
