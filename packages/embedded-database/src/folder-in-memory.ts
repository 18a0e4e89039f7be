import { accessSync, constants, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';

export const MEMORY = '/dev/shm';

/** A whole run of the database tests has been seen to take 220 MB at once; the rest stays for everybody else. */
const ROOM = 2 * 1024 ** 3;

const hasRoom = (): boolean => {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, freemem()) > ROOM;
  } catch {
    return false;
  }
};

/**
 * Where something lies that is thrown away after its test: in memory where the machine has plenty, otherwise on the disk.
 * A database is three hundred files, and making and removing them costs a disk's file system many times what the test does.
 */
export const throwawayFolder = (): string => (hasRoom() ? MEMORY : tmpdir());
