import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Disk {
  /** Where it is mounted. */
  readonly folder: string;
  /** What the platter holds at this moment, without what only the memory of the system holds, as another disk. */
  readonly afterPowerCut: () => Promise<Disk>;
  readonly close: () => Promise<void>;
}

const UNMOUNT_ATTEMPTS = 50;

/** The last process that was killed may still be letting go of its files. */
const unmount = async (folder: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await run('umount', [folder]);
      return;
    } catch (error) {
      if (attempt === UNMOUNT_ATTEMPTS) throw error;
      await sleep(100);
    }
  }
};

const mountImage = async (home: string, image: string, name: string): Promise<Disk> => {
  const folder = join(home, name);
  await mkdir(folder, { mode: 0o755 });
  await run('mount', ['-o', 'loop', image, folder]);
  return {
    folder,
    afterPowerCut: async () => {
      const copy = join(home, `${name}-after`);
      // The image file is what the loop device has written; pages that wait in the mounted file system are not in it.
      await copyFile(image, copy);
      return mountImage(home, copy, `${name}-again`);
    },
    close: async () => {
      await unmount(folder);
      await rm(image);
    },
  };
};

/** A file system of its own on a file; `size` as truncate writes it. */
export const openDisk = async (size: string): Promise<Disk> => {
  const home = await mkdtemp(join(tmpdir(), 'hailong-disk-'));
  await run('chmod', ['755', home]);
  const image = join(home, 'image');
  await run('truncate', [`--size=${size}`, image]);
  await run('mkfs.ext4', ['-q', '-F', image]);
  const disk = await mountImage(home, image, 'disk');
  return {
    ...disk,
    close: async () => {
      await disk.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};

/** Writes out what the system holds for the file system of this folder, and of no other. */
export const syncDisk = async (folder: string): Promise<void> => void (await run('sync', ['--file-system', folder]));
