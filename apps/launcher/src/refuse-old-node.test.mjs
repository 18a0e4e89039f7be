import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from 'vitest';

/** @param {string} entry @param {string} version that Node claims to have */
const runOnNode = (entry, version) => {
  const disguise = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  return spawnSync(process.execPath, ['--import', disguise, join(import.meta.dirname, entry)], { encoding: 'utf8' });
};

test.each(['start.mjs', 'test.mjs'])('%s on an old Node gives one sentence in both languages', (entry) => {
  const { status, stderr } = runOnNode(entry, '18.20.8');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining('Cần Node.js 20 trở lên (máy này có 18.20.8)'),
    expect.stringContaining('Node.js 20 or newer is needed (this machine has 18.20.8)'),
  ]);
});
