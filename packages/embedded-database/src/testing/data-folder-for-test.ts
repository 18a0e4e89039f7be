import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { throwawayFolder } from '../folder-in-memory.ts';

/** A path that does not exist yet, below a folder of the given mode; removed after the test. */
export const aDataDir = async (parentMode = 0o755): Promise<string> => {
  const parent = await mkdtemp(join(throwawayFolder(), 'hailong-test-'));
  await chmod(parent, parentMode);
  onTestFinished(() => rm(parent, { recursive: true, force: true, maxRetries: 5 }));
  return join(parent, 'dữ liệu');
};
