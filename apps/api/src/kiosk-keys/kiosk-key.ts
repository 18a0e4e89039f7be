import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nothing that can be guessed, hence a plain hash is enough to keep. */
export const newKioskKey = (): string => randomBytes(32).toString('base64url');

export const hashKioskKey = (key: string): Buffer => createHash('sha256').update(key).digest();

/** SHA-256 of the key in an Authorization header; null where none is shown. */
export const shownKeyHash = (authorization: string | undefined): Buffer | null => {
  const key = /^Bearer (\S{1,200})$/i.exec(authorization ?? '')?.[1];
  return key === undefined ? null : hashKioskKey(key);
};
