import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes names created, renamed or removed in a folder survive a power cut. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Writes a private file (0600) so that after a power cut it is there whole or not at all. */
export const writeDurably = async (path: string, content: string): Promise<void> => {
  const partial = `${path}.part`;
  const file = await open(partial, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
  await syncFolder(dirname(path));
};
